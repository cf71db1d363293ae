package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF what stands against a PDF. */
public final class VeraPdf {

    private static final List<PDFAFlavour> PROFILES = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
    private static final int MOST_FAULTS = 200;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** Holds a PDF to PDF/A-2a and PDF/UA-1 at once. */
    public static void assertArchivalAndAccessible(byte[] pdf) {
        assertThat(faults(pdf)).as("clauses of PDF/A-2a and PDF/UA-1 that the file does not meet").isEmpty();
    }

    /** One sentence for each clause that is not met: profile, clause, what is wrong, where first, how often. */
    static List<String> faults(byte[] pdf) {
        List<String> out = new ArrayList<>();
        for (PDFAFlavour profile : PROFILES) {
            Map<String, Integer> found = new LinkedHashMap<>();
            Map<String, String> words = new LinkedHashMap<>();
            for (TestAssertion fault : check(pdf, profile)) {
                String clause = profile + " " + fault.getRuleId().getClause() + "-" + fault.getRuleId().getTestNumber();
                found.merge(clause, 1, Integer::sum);
                words.putIfAbsent(clause, fault.getMessage() + " (" + fault.getErrorMessage() + ") at "
                        + fault.getLocation().getContext());
            }
            found.forEach((clause, times) -> out.add(clause + ", " + times + " times: " + words.get(clause)));
        }
        return out;
    }

    private static List<TestAssertion> check(byte[] pdf, PDFAFlavour profile) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), profile);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, MOST_FAULTS, false,
                        false,
                        false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED).toList();
        } catch (IOException | ModelParsingException | EncryptedPdfException | ValidationException e) {
            throw new AssertionError("veraPDF cannot read the file", e);
        }
    }
}
