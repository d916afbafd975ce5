// SPDX-License-Identifier: Apache-2.0
// Loaded into a process by LD_PRELOAD, it stands between the process and the files below one folder:
// it writes down every change and every sync in their order, fails a chosen call, or ends the process
// in one. It is told what to do by opening a path that begins with COMMAND; see shim.ts.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define COMMAND "/torture-shim\n"
#define MAX_FD 4096
#define LONGEST_SEND 65536

enum { OPEN = 1, WRITE, SYNC_BEGIN, SYNC_END, TRUNCATE, RENAME, UNLINK, MKDIR, RMDIR, CLOSE, SEND };
enum { UNTRACKED, TRACKED, UNCOUNTED };
enum { GO_ON, FAIL, SHORT, DIE_BEFORE, DIE_HALF, DIE_AFTER };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char root[PATH_MAX];
static size_t root_length;
static unsigned char kind_of[MAX_FD];
static FILE *stream_of[MAX_FD];
static int log_fd = -1;

// The fault: at which call from now on, and what then.
static long fault_at, calls;
static int fault, fault_errno, disk_full;

// What stands behind the functions below.
static long (*kernel)(long, ...);
static FILE *(*real_fopen64)(const char *, const char *);
static int (*real_fileno)(FILE *);

static void command(const char *text);

__attribute__((constructor)) static void begin(void) {
  kernel = (long (*)(long, ...))dlsym(RTLD_NEXT, "syscall");
  real_fopen64 = (FILE * (*)(const char *, const char *)) dlsym(RTLD_NEXT, "fopen64");
  real_fileno = (int (*)(FILE *))dlsym(RTLD_NEXT, "fileno");
  // A process that cannot be told later has its commands in the environment.
  char *given = getenv("TORTURE_SHIM"), *rest = given == NULL ? NULL : strdup(given), *one;
  while ((one = strsep(&rest, "\f")) != NULL) command(one);
}

static int below_root(const char *path) {
  return root_length > 0 && path != NULL && strncmp(path, root, root_length) == 0 &&
         (path[root_length] == '/' || path[root_length] == '\0');
}

static int kind(int fd) { return fd >= 0 && fd < MAX_FD ? kind_of[fd] : UNTRACKED; }

// LevelDB's own diary is no data: it is written down, but no fault is spent on it.
static int kind_of_path(const char *path) {
  const char *name = strrchr(path, '/');
  if (!below_root(path)) return UNTRACKED;
  return name != NULL && strncmp(name, "/LOG", 4) == 0 ? UNCOUNTED : TRACKED;
}

static void put(const void *bytes, size_t length) {
  const char *at = bytes;
  while (length > 0) {
    long done = kernel(SYS_write, log_fd, at, length);
    if (done < 0) abort();
    at += done;
    length -= (size_t)done;
  }
}

// One record: operation, descriptor, number, two byte strings. The caller holds the lock.
static void note(uint8_t operation, int fd, uint64_t number, const void *a, uint32_t a_length,
                 const void *b, uint32_t b_length) {
  char head[21];
  if (log_fd < 0) return;
  int32_t descriptor = fd;
  memcpy(head, &operation, 1);
  memcpy(head + 1, &descriptor, 4);
  memcpy(head + 5, &number, 8);
  memcpy(head + 13, &a_length, 4);
  memcpy(head + 17, &b_length, 4);
  put(head, sizeof head);
  if (a_length > 0) put(a, a_length);
  if (b_length > 0) put(b, b_length);
}

static void die(void) {
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

// Counts a write or sync, and says what is to become of it. The caller holds the lock.
static int verdict(int fd, int is_write) {
  if (kind(fd) != TRACKED) return GO_ON;
  if (disk_full && is_write) return FAIL;
  if (fault_at == 0) return GO_ON;
  calls += 1;
  if (calls != fault_at) return GO_ON;
  if (fault == SHORT) {
    disk_full = 1;
    return is_write ? SHORT : FAIL;
  }
  return fault;
}

static ssize_t tracked_write(int fd, const void *bytes, size_t length, off_t at) {
  pthread_mutex_lock(&lock);
  int what = verdict(fd, 1);
  if (what == DIE_BEFORE) die();
  if (what == FAIL) {
    pthread_mutex_unlock(&lock);
    errno = fault_errno;
    return -1;
  }
  if (what == SHORT || what == DIE_HALF) length = (length + 1) / 2;
  int appends = at < 0 && (fcntl(fd, F_GETFL) & O_APPEND) != 0;
  off_t place = at >= 0 ? at : lseek(fd, 0, appends ? SEEK_END : SEEK_CUR);
  ssize_t done = at < 0 ? kernel(SYS_write, fd, bytes, length)
                        : kernel(SYS_pwrite64, fd, bytes, length, at);
  int error = errno;
  if (done > 0) note(WRITE, fd, (uint64_t)place, bytes, (uint32_t)done, NULL, 0);
  if (what == DIE_HALF || what == DIE_AFTER) die();
  pthread_mutex_unlock(&lock);
  errno = error;
  return done;
}

static int tracked_sync(int fd, long call) {
  pthread_mutex_lock(&lock);
  int what = verdict(fd, 0);
  if (what == DIE_BEFORE || what == DIE_HALF) die();
  if (what != FAIL) note(SYNC_BEGIN, fd, 0, NULL, 0, NULL, 0);
  pthread_mutex_unlock(&lock);
  if (what == FAIL) {
    errno = fault_errno;
    return -1;
  }
  long done = kernel(call, fd);
  int error = errno;
  if (what == DIE_AFTER) die();
  pthread_mutex_lock(&lock);
  if (done == 0) note(SYNC_END, fd, 0, NULL, 0, NULL, 0);
  pthread_mutex_unlock(&lock);
  errno = error;
  return (int)done;
}

// What goes out over a socket: when an answer was given. Written down before it is sent.
static void note_send(int fd, const void *bytes, size_t length) {
  struct stat about;
  if (log_fd < 0 || fstat(fd, &about) != 0 || !S_ISSOCK(about.st_mode)) return;
  pthread_mutex_lock(&lock);
  note(SEND, fd, 0, bytes, length > LONGEST_SEND ? LONGEST_SEND : (uint32_t)length, NULL, 0);
  pthread_mutex_unlock(&lock);
}

ssize_t write(int fd, const void *bytes, size_t length) {
  if (kind(fd) != UNTRACKED) return tracked_write(fd, bytes, length, -1);
  note_send(fd, bytes, length);
  return kernel(SYS_write, fd, bytes, length);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) {
  if (kind(fd) != UNTRACKED) return tracked_write(fd, bytes, length, at);
  return kernel(SYS_pwrite64, fd, bytes, length, at);
}

static char *joined(const struct iovec *parts, int count, size_t *length) {
  *length = 0;
  for (int i = 0; i < count; i++) *length += parts[i].iov_len;
  char *all = malloc(*length + 1), *at = all;
  if (all == NULL) abort();
  for (int i = 0; i < count; i++) {
    memcpy(at, parts[i].iov_base, parts[i].iov_len);
    at += parts[i].iov_len;
  }
  return all;
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
  size_t length;
  if (kind(fd) == UNTRACKED && log_fd < 0) return kernel(SYS_writev, fd, parts, count);
  char *all = joined(parts, count, &length);
  ssize_t done;
  if (kind(fd) != UNTRACKED) {
    done = tracked_write(fd, all, length, -1);
  } else {
    note_send(fd, all, length);
    done = kernel(SYS_writev, fd, parts, count);
  }
  int error = errno;
  free(all);
  errno = error;
  return done;
}

// Into a tracked file bytes go by tracked writes only; the caller goes on with what is left.
ssize_t sendfile64(int out, int in, off64_t *at, size_t length) {
  char bytes[65536];
  if (kind(out) == UNTRACKED) return kernel(SYS_sendfile, out, in, at, length);
  size_t most = length < sizeof bytes ? length : sizeof bytes;
  ssize_t got = at == NULL ? read(in, bytes, most) : pread(in, bytes, most, *at);
  if (got <= 0) return got;
  ssize_t done = tracked_write(out, bytes, (size_t)got, -1);
  if (done > 0 && at != NULL) *at += done;
  return done;
}

long syscall(long number, ...) {
  va_list list;
  long a[6];
  va_start(list, number);
  for (int i = 0; i < 6; i++) a[i] = va_arg(list, long);
  va_end(list);
  // Copies within the kernel would go unseen: libuv then takes sendfile.
  if (number == SYS_copy_file_range && kind((int)a[2]) != UNTRACKED) {
    errno = ENOSYS;
    return -1;
  }
  // Some closes of libuv's come this way.
  if (number == SYS_close) return close((int)a[0]);
  return kernel(number, a[0], a[1], a[2], a[3], a[4], a[5]);
}

int ioctl(int fd, unsigned long request, ...) {
  va_list list;
  va_start(list, request);
  void *argument = va_arg(list, void *);
  va_end(list);
  // FICLONE, for the same reason.
  if (request == 0x40049409 && kind(fd) != UNTRACKED) {
    errno = EOPNOTSUPP;
    return -1;
  }
  return (int)kernel(SYS_ioctl, fd, request, argument);
}

int fsync(int fd) {
  return kind(fd) == UNTRACKED ? (int)kernel(SYS_fsync, fd) : tracked_sync(fd, SYS_fsync);
}

int fdatasync(int fd) {
  return kind(fd) == UNTRACKED ? (int)kernel(SYS_fdatasync, fd) : tracked_sync(fd, SYS_fdatasync);
}

int ftruncate64(int fd, off64_t length) {
  pthread_mutex_lock(&lock);
  long done = kernel(SYS_ftruncate, fd, length);
  int error = errno;
  if (done == 0 && kind(fd) != UNTRACKED) note(TRUNCATE, fd, (uint64_t)length, NULL, 0, NULL, 0);
  pthread_mutex_unlock(&lock);
  errno = error;
  return (int)done;
}

static int changed_path(uint8_t operation, long done, const char *a, const char *b) {
  int error = errno;
  if (done == 0 && (below_root(a) || below_root(b))) {
    note(operation, -1, 0, a, (uint32_t)strlen(a), b, b == NULL ? 0 : (uint32_t)strlen(b));
  }
  pthread_mutex_unlock(&lock);
  errno = error;
  return (int)done;
}

int rename(const char *from, const char *to) {
  pthread_mutex_lock(&lock);
  return changed_path(RENAME, kernel(SYS_rename, from, to), from, to);
}

int unlink(const char *path) {
  pthread_mutex_lock(&lock);
  return changed_path(UNLINK, kernel(SYS_unlink, path), path, NULL);
}

int rmdir(const char *path) {
  pthread_mutex_lock(&lock);
  return changed_path(RMDIR, kernel(SYS_rmdir, path), path, NULL);
}

int mkdir(const char *path, mode_t mode) {
  pthread_mutex_lock(&lock);
  return changed_path(MKDIR, kernel(SYS_mkdir, path, mode), path, NULL);
}

int open64(const char *path, int flags, ...) {
  va_list list;
  va_start(list, flags);
  mode_t mode = va_arg(list, mode_t);
  va_end(list);
  if (strncmp(path, COMMAND, sizeof COMMAND - 1) == 0) {
    command(path + sizeof COMMAND - 1);
    errno = ENOENT;
    return -1;
  }
  pthread_mutex_lock(&lock);
  int fd = (int)kernel(SYS_openat, AT_FDCWD, path, flags, mode);
  int error = errno;
  if (fd >= 0 && fd < MAX_FD) {
    kind_of[fd] = (unsigned char)kind_of_path(path);
    if (kind_of[fd] != UNTRACKED) {
      note(OPEN, fd, (uint64_t)flags, path, (uint32_t)strlen(path), NULL, 0);
    }
  }
  pthread_mutex_unlock(&lock);
  errno = error;
  return fd;
}

int close(int fd) {
  pthread_mutex_lock(&lock);
  if (kind(fd) != UNTRACKED) {
    note(CLOSE, fd, 0, NULL, 0, NULL, 0);
    kind_of[fd] = UNTRACKED;
  }
  long done = kernel(SYS_close, fd);
  int error = errno;
  pthread_mutex_unlock(&lock);
  errno = error;
  return (int)done;
}

// LevelDB writes through stdio, whose own writes nobody can stand in front of: it gets streams whose
// writes are ours, with the buffer that a file would have.
static ssize_t cookie_write(void *cookie, const char *bytes, size_t length) {
  ssize_t done = tracked_write((int)(intptr_t)cookie, bytes, length, -1);
  return done < 0 ? 0 : done;
}

static int cookie_close(void *cookie) {
  int fd = (int)(intptr_t)cookie;
  stream_of[fd] = NULL;
  return close(fd);
}

FILE *fopen64(const char *path, const char *mode) {
  if (!below_root(path) || (mode[0] != 'w' && mode[0] != 'a')) return real_fopen64(path, mode);
  int fd = open64(path, O_WRONLY | O_CREAT | (mode[0] == 'w' ? O_TRUNC : O_APPEND), 0666);
  if (fd < 0) return NULL;
  cookie_io_functions_t functions = {NULL, cookie_write, NULL, cookie_close};
  FILE *stream = fopencookie((void *)(intptr_t)fd, mode, functions);
  if (stream == NULL || fd >= MAX_FD) abort();
  setvbuf(stream, NULL, _IOFBF, 4096);
  stream_of[fd] = stream;
  return stream;
}

int fileno(FILE *stream) {
  for (int fd = 0; fd < MAX_FD; fd++) {
    if (stream_of[fd] == stream) return fd;
  }
  return real_fileno(stream);
}

static char *line(char **rest) { return strsep(rest, "\n"); }

static long number(char **rest) {
  char *text = line(rest);
  return text == NULL ? 0 : strtol(text, NULL, 10);
}

// watch ROOT | record FILE | fault AT WHAT ERRNO | report FILE: how many calls since the fault was set
static void command(const char *text) {
  char *copy = strdup(text), *rest = copy;
  char *name = line(&rest);
  pthread_mutex_lock(&lock);
  if (strcmp(name, "watch") == 0) {
    snprintf(root, sizeof root, "%s", line(&rest));
    root_length = strlen(root);
  } else if (strcmp(name, "record") == 0) {
    int fd = (int)kernel(SYS_openat, AT_FDCWD, line(&rest), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    log_fd = (int)kernel(SYS_fcntl, fd, F_DUPFD_CLOEXEC, MAX_FD / 4);
    kernel(SYS_close, fd);
  } else if (strcmp(name, "fault") == 0) {
    calls = 0;
    fault_at = number(&rest);
    fault = (int)number(&rest);
    fault_errno = (int)number(&rest);
  } else if (strcmp(name, "report") == 0) {
    char text[32];
    int fd = (int)kernel(SYS_openat, AT_FDCWD, line(&rest), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    kernel(SYS_write, fd, text, snprintf(text, sizeof text, "%ld", calls));
    kernel(SYS_close, fd);
  }
  pthread_mutex_unlock(&lock);
  free(copy);
}
