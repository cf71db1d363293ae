package org.kehoach.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kehoach.generate.Documents;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The files that are made of a plan (dạng tệp), as HTTP sends them. */
enum FileForm {

    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"), PDF("application/pdf");

    private final String type;

    FileForm(String type) {
        this.type = type;
    }

    static Optional<FileForm> of(String word) {
        return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(FileForm::word).toList();
    }

    /** The media type. */
    String type() {
        return type;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code .pdf}. */
    String ending() {
        return "." + word();
    }

    boolean isPdf() {
        return this == PDF;
    }

    /** The file; kept by browsers until its bytes change. A PDF is shown unless a download is asked for. */
    ResponseEntity<byte[]> answer(Documents made, String name, boolean download, HttpServletResponse response) {
        return answer(isPdf() ? made.pdf().orElseThrow() : made.word(), name, download, response);
    }

    /** As {@link #answer(Documents, String, boolean, HttpServletResponse)}, of a file that is made already. */
    ResponseEntity<byte[]> answer(byte[] bytes, String name, boolean download, HttpServletResponse response) {
        if (isPdf()) {
            SecurityHeaders.setForPdf(response);
        }
        ContentDisposition.Builder disposition = isPdf() && !download
                ? ContentDisposition.inline()
                : ContentDisposition.attachment();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag('"' + digest(bytes) + '"').header(HttpHeaders.CONTENT_DISPOSITION,
                        disposition.filename(name + ending(), StandardCharsets.UTF_8).build().toString())
                .body(bytes);
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
