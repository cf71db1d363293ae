package org.kehoach.intake.pdf;

import org.kehoach.diagnostic.Problem;
import org.kehoach.diagnostic.Severity;

/** What can stand in the way of the words of a PDF (lỗi khi đọc tệp PDF). */
public sealed interface PdfFileProblem extends Problem {

    /** No PDF, or one that is damaged beyond repair. */
    record Damaged(String reason) implements PdfFileProblem {}

    /** Readable only with a password. */
    record Encrypted() implements PdfFileProblem {}

    /** Pictures of pages, and no words. */
    record NoWords(int pages) implements PdfFileProblem {}

    /** More pages than any document has. */
    record TooManyPages(int limit) implements PdfFileProblem {}

    /** Unpacked, larger than a document has any need of. */
    record Unpacks(long mebibytes) implements PdfFileProblem {}

    /** Drawn, nested or referring to itself without end. */
    record TooIntricate() implements PdfFileProblem {}

    /** Reading was to end by now. */
    record OutOfTime(long seconds) implements PdfFileProblem {}

    /** A form whose pages a program draws only when it is opened (XFA). */
    record DynamicForm() implements PdfFileProblem {}

    /** So many characters of which the file does not say what they are that its text cannot be used. */
    record Unreadable(int characters, int all, String font) implements PdfFileProblem {}

    /** Some characters of which the file does not say what they are. */
    record UnknownCharacters(int characters, String font) implements PdfFileProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** Pages that are pictures, in a file that has words on others. */
    record PagesWithoutWords(String pages) implements PdfFileProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** Words that lie unseen under pictures of pages, as character recognition puts them there. */
    record RecognisedWords(int pages) implements PdfFileProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    @Override
    default String code() {
        return switch (this) {
            case Damaged _ -> "E0852";
            case Encrypted _ -> "E0853";
            case NoWords _ -> "E0854";
            case TooManyPages _ -> "E0855";
            case OutOfTime _ -> "E0856";
            case DynamicForm _ -> "E0857";
            case Unreadable _ -> "E0858";
            case UnknownCharacters _ -> "E0859";
            case PagesWithoutWords _ -> "E0860";
            case RecognisedWords _ -> "E0861";
            case Unpacks _ -> "E0862";
            case TooIntricate _ -> "E0863";
        };
    }
}
