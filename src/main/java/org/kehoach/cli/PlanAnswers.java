package org.kehoach.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The answers that a command line gives to the questions of {@code kehoach new plan} (câu trả lời cho sẵn). */
final class PlanAnswers {

    @Option(names = "--issuer", paramLabel = "KEY|NAME", descriptionKey = "newIssuer")
    Optional<String> issuer = Optional.empty();

    @Option(names = "--place", paramLabel = "PLACE", descriptionKey = "newPlace")
    Optional<String> place = Optional.empty();

    @Option(names = "--above", paramLabel = "NAME", descriptionKey = "newAbove")
    Optional<String> above = Optional.empty();

    @Option(names = "--directory", descriptionKey = "newDirectory")
    boolean directory;

    @Option(names = "--subject", paramLabel = "WORDS", descriptionKey = "newSubject")
    Optional<String> subject = Optional.empty();

    @Option(names = "--period", paramLabel = "YEARS", descriptionKey = "newPeriod")
    Optional<String> period = Optional.empty();

    @Option(names = "--headings", paramLabel = "muc|dieu|phan|chuong", descriptionKey = "newHeadings")
    Optional<String> headings = Optional.empty();

    @Option(names = "--duties", paramLabel = "ROLES", descriptionKey = "newDuties")
    Optional<String> duties = Optional.empty();

    @Option(names = "--superior", paramLabel = "WORDS|PLAN", descriptionKey = "newSuperior")
    Optional<String> superior = Optional.empty();

    @Option(names = "--recipients", paramLabel = "WORDS", descriptionKey = "newRecipients")
    Optional<String> recipients = Optional.empty();

    @Option(names = "--signature", paramLabel = "LINES", descriptionKey = "newSignature")
    Optional<String> signature = Optional.empty();

    @Option(names = "--signer", paramLabel = "NAME", descriptionKey = "newSigner")
    Optional<String> signer = Optional.empty();

    PlanAnswers() {}
}
