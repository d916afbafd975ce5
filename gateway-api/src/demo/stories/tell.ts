// SPDX-License-Identifier: Apache-2.0
import { beijingDate } from '@yulian/proofs';
import { workingDaysAgo, type DemoTime } from '../time.js';
import { seedCases } from '../cases.js';
import { act, caseOf, isOfCase, type Scene } from './acts.js';
import { constructionStory } from './construction.js';
import { prepareStory } from './prepare.js';
import { startUpStory } from './start-up.js';
import type { ApiOf, Story, StoryPart } from './story.js';

export const STORIES: readonly Story[] = [startUpStory, constructionStory];

/** The other cases of the demo are taken in so many working days ago. */
const OTHERS = 4;

/** What is done of one case on one day. */
interface Day {
  readonly ago: number;
  readonly scene: Pick<Scene, 'story' | 'part'>;
  readonly acts: readonly string[];
  /** How many facts the case has before. */
  readonly facts: number;
}

/** The day before the first of the stories, in working days before today. */
export const storiesBegin = (): number =>
  Math.max(...STORIES.flatMap(daysOf).map(({ ago }) => ago)) + 1;

/**
 * Publishes what the stories need, then tells them day by day, those of all together: cases that are
 * under way, on clocks that have run as far as the ledger's time could be put back. What is there
 * already is left alone.
 *
 * @param time left out where a ledger keeps the right time: all is then done today
 */
export async function tellStories(apiOf: ApiOf, time: DemoTime | undefined): Promise<void> {
  for (const story of STORIES) await prepareStory(apiOf, story);
  const known = new Map<string, number>();
  const days = inOrder(STORIES.flatMap(daysOf));
  const tell = async (day: Day): Promise<void> => {
    time?.goTo(day.ago);
    const { story, part } = day.scene;
    const id = caseOf(story, part.name);
    const facts = known.get(id) ?? (await factsOf(apiOf, part, id));
    known.set(id, facts);
    const today = beijingDate(new Date().toISOString());
    const date = time === undefined ? today : workingDaysAgo(day.ago, today);
    await tellDay({ ...day.scene, apiOf, date }, day, facts);
  };
  for (const day of days.filter(({ ago }) => ago > OTHERS)) await tell(day);
  time?.goTo(OTHERS);
  await seedCases(apiOf);
  for (const day of days.filter(({ ago }) => ago <= OTHERS)) await tell(day);
  time?.goToNow();
}

async function tellDay(scene: Scene, { acts, facts: before }: Day, has: number): Promise<void> {
  let at = before;
  for (const said of acts) {
    if (isOfCase(said)) at += 1;
    if (isOfCase(said) && at <= has) continue;
    await act(scene, said);
  }
}

/** Oldest first; on one day as the tables have it. */
function inOrder(days: readonly Day[]): readonly Day[] {
  return [...days].sort((one, other) => other.ago - one.ago);
}

function daysOf(story: Story): readonly Day[] {
  return [story.whole, ...story.parts].flatMap((part) => daysOfPart(story, part));
}

function daysOfPart(story: Story, part: StoryPart): readonly Day[] {
  let facts = 0;
  return part.days.map(([ago, ...acts]) => {
    const day = { ago, acts, facts, scene: { story, part } };
    facts += acts.filter(isOfCase).length;
    return day;
  });
}

async function factsOf(apiOf: ApiOf, { unit }: StoryPart, id: string): Promise<number> {
  const found = await apiOf(unit, 'clerk').find<{ case: { facts: readonly unknown[] } }>(
    `/v1/cases/${id}`,
  );
  return found?.case.facts.length ?? 0;
}
