// SPDX-License-Identifier: Apache-2.0

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/**
 * Has ofdrw read the texts of OFD files. Reads the name of a file in each line, and prints a line for
 * it: a digest of the texts of its pages, or "-" when the file cannot be opened.
 */
public class ShowOfd {
    public static void main(String[] args) throws Exception {
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String file = lines.readLine(); file != null; file = lines.readLine()) {
            System.out.println(shown(Path.of(file)));
        }
    }

    static String shown(Path file) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (OFDReader reader = new OFDReader(file)) {
            for (String text : new ContentExtractor(reader).extractAll()) {
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
        } catch (IOException | RuntimeException e) {
            return "-";
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
