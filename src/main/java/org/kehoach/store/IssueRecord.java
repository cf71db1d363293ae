package org.kehoach.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of an issued version (phiếu ban hành): as the register tells it, what it was made from, and the digests
 * by which its files are known to be those that were issued.
 *
 * @param id         the plan's
 * @param version    counts the plan's issues
 * @param kind       the word that plan YAML has for its type, {@code plan}
 * @param type       the type in running text, {@code Kế hoạch}
 * @param issuer     the agency that counts its number: its key, or its header where the directory does not hold it; of a
 *                   joint plan the leading one
 * @param issuerName all issuers in running text
 * @param code       number and symbol as printed, {@code 05/KH-UBND}
 * @param date       {@code 2026-01-05}
 * @param signers    names
 * @param archive    who keeps the filed copy
 * @param digest     of the plan's canonical form, SHA-256 in hex: what those who derive from it pin
 * @param derives    the state of the superior's plan that it was derived from
 * @param files      SHA-256 of each file, by name
 * @param engine     version of the program that made it
 */
public record IssueRecord(String id, int version, String kind, String type, String issuer, String issuerName,
        int number, String code, String date, String subject, List<String> signers, List<String> recipients,
        String archive, String digest, Optional<Pin> derives, Map<String, String> files, String engine) {

    public IssueRecord {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(type);
        Objects.requireNonNull(issuer);
        Objects.requireNonNull(issuerName);
        Objects.requireNonNull(code);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(archive);
        Objects.requireNonNull(digest);
        Objects.requireNonNull(derives);
        Objects.requireNonNull(engine);
        LocalDate.parse(date);
        signers = List.copyOf(signers);
        recipients = List.copyOf(recipients);
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** Day of issue. */
    public LocalDate day() {
        return LocalDate.parse(date);
    }

    /** Day of issue as documents print it, {@code 05/01/2026} and {@code 19/3/2026}. */
    public String printedDate() {
        return padded(day().getDayOfMonth(), 10) + '/' + padded(day().getMonthValue(), 3) + '/' + day().getYear();
    }

    private static String padded(int part, int below) {
        return part < below ? "0" + part : Integer.toString(part);
    }

    /** {@code Kế hoạch số 05/KH-UBND ngày 05/01/2026}. */
    public String called() {
        return type + " số " + code + " ngày " + printedDate();
    }

    /** The digest that is to be found of a file. */
    Optional<String> digest(Part part) {
        return Optional.ofNullable(files.get(part.file()));
    }

    IssueRecord of(Map<Part, byte[]> parts) {
        Map<String, String> digests = new TreeMap<>();
        parts.forEach((part, bytes) -> digests.put(part.file(), Digests.of(bytes)));
        return new IssueRecord(id, version, kind, type, issuer, issuerName, number, code, date, subject, signers,
                recipients, archive, digest, derives, digests, engine);
    }
}
