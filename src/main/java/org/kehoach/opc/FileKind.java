package org.kehoach.opc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells what a file is that is no zip (nhận dạng tệp), so that a person hears more than what it is not. */
final class FileKind {

    private static final int HEAD = 1024;

    private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    /** How files of other kinds begin. */
    private record Mark(String begin, String format) {}

    private static final List<Mark> MARKS = List.of(new Mark("%PDF-", "PDF"), new Mark("{\\rtf", "RTF"),
            new Mark("\u0089PNG", "PNG"), new Mark("\u00ff\u00d8\u00ff", "JPEG"), new Mark("GIF8", "GIF"),
            new Mark("Rar!", "RAR"), new Mark("7z\u00bc\u00af", "7-Zip"), new Mark("\u001f\u008b", "gzip"));

    private FileKind() {}

    /** What stands in the way of opening a file as a zip; nothing where it may be one. */
    static Optional<OpcProblem> problem(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of(new OpcProblem.NotAPackage("0 B"));
        }
        if (begins(bytes, COMPOUND)) {
            return Optional.of(compound(bytes));
        }
        return other(new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1))
                .map(OpcProblem.OtherFormat::new);
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length
                && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    /** The older Office container; Word puts a file with a password into it as well. */
    private static OpcProblem compound(byte[] bytes) {
        if (contains(bytes, "EncryptedPackage")) {
            return new OpcProblem.Encrypted();
        }
        if (contains(bytes, "WordDocument")) {
            return new OpcProblem.OtherFormat("Word 97-2003 (.doc)");
        }
        return new OpcProblem.OtherFormat(contains(bytes, "Workbook") ? "Excel 97-2003 (.xls)" : "OLE");
    }

    /** Whether a stream is listed under a name, which is written in two bytes for each letter. */
    private static boolean contains(byte[] bytes, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> other(String head) {
        for (Mark mark : MARKS) {
            if (head.startsWith(mark.begin)) {
                return Optional.of(mark.format);
            }
        }
        String text = head.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
            return Optional.of("HTML");
        }
        if (text.startsWith("<?xml") || text.startsWith("mime-version:")) {
            return Optional.of(text.contains("<html") ? "HTML" : text.startsWith("<") ? "XML" : "MHTML");
        }
        return Optional.empty();
    }
}
