package org.kehoach.template;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.opc.XmlElement;
import org.kehoach.plan.DocumentKind;
import org.kehoach.word.WordStudy;

/** Makes a Word template ready to be filled (biên dịch mẫu), or says all that is wrong with it at once. */
public final class TemplateCompiler {

    /** Parts that may hold tags; a tag anywhere else is words. */
    private static final Pattern TAGGED = Pattern
            .compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");

    private static final String STYLES = "word/styles.xml";

    private final String file;
    private final Faults faults;
    private final List<Required> required;
    private final SubTemplates subTemplates;
    private final List<Diagnostic> ofIncluded = new ArrayList<>();
    private final List<RuleLine> rules = new ArrayList<>();
    private final Set<String> printed = new HashSet<>();
    private final Set<String> askedInVain = new TreeSet<>();
    private final List<Printed> looks = new ArrayList<>();

    /** Whether what the decree asks, and what a document may have besides, is looked at too. */
    private Optional<DocumentKind> thorough = Optional.empty();

    private TemplateCompiler(String file, List<Required> required, SubTemplates parts) {
        this.file = file;
        this.required = required;
        subTemplates = parts;
        faults = new Faults(file);
    }

    /**
     * Compiles a Word file.
     *
     * @param file as the user named it, for the findings
     * @param kind of the documents that are printed with it
     */
    public static Outcome<CompiledTemplate> compile(String file, byte[] docx, DocumentKind kind) {
        return compile(file, docx, Required.of(kind));
    }

    /** What was found in a Word file, and what it prints: for those who look after templates. */
    record Study(Outcome<CompiledTemplate> compiled, Set<String> printed) {}

    static Study study(String file, byte[] docx, DocumentKind kind, SubTemplates parts) {
        TemplateCompiler compiler = new TemplateCompiler(file, Required.of(kind), parts);
        compiler.thorough = Optional.of(kind);
        Outcome<CompiledTemplate> compiled = compiler.compile(docx);
        return new Study(compiled, Set.copyOf(compiler.printed));
    }

    static boolean isTagged(String part) {
        return TAGGED.matcher(part).matches();
    }

    /** Compiles a Word file that must print these fields only. */
    static Outcome<CompiledTemplate> compile(String file, byte[] docx, List<Required> required) {
        return compile(file, docx, required, SubTemplates.NONE);
    }

    static Outcome<CompiledTemplate> compile(String file, byte[] docx, List<Required> required, SubTemplates parts) {
        return new TemplateCompiler(file, required, parts).compile(docx);
    }

    private Outcome<CompiledTemplate> compile(byte[] docx) {
        try {
            WordPackage word = WordPackage.read(docx);
            for (String needed : List.of(WordPackage.DOCUMENT, STYLES)) {
                if (word.part(needed).isEmpty()) {
                    return Outcome.failed(new Diagnostic(new TemplateProblem.NoPart(needed), Location.of(file)));
                }
            }
            readAll(word);
            Includes includes = Includes.of(file, word, subTemplates);
            ofIncluded.addAll(includes.found());
            WordPackage whole = Carried.into(word, includes, ofIncluded);
            Optional<WordStudy> study = WordStudy.of(includes.parts().isEmpty() ? docx : whole.write());
            if (study.isEmpty()) {
                return Outcome.failed(new Diagnostic(new TemplateProblem.NoPart(STYLES), Location.of(file)));
            }
            return compile(whole, includes, study.get(), Includes.digest(docx, subTemplates));
        } catch (OpcException e) {
            return Outcome.failed(new Diagnostic(e.problem(), Location.of(file)));
        }
    }

    /** No part reaches docx4j that our own reader would refuse. */
    static void readAll(WordPackage word) throws OpcException {
        for (String name : word.parts().keySet()) {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                word.xml(name);
            }
        }
    }

    private Outcome<CompiledTemplate> compile(WordPackage word, Includes includes, WordStudy study, String digest)
            throws OpcException {
        int measure = Measures.ofPage(word.xml(WordPackage.DOCUMENT).orElseThrow());
        Map<String, byte[]> parts = new LinkedHashMap<>(word.parts());
        Map<String, String> sources = new LinkedHashMap<>();
        for (String name : word.parts().keySet()) {
            if (TAGGED.matcher(name).matches()) {
                source(word, name, measure, study, includes).ifPresent(source -> {
                    sources.put(name, source);
                    parts.remove(name);
                });
            }
        }
        faults.enter(WordPackage.DOCUMENT);
        Required.missing(required, printed).filter(p -> !isMisspelt(p)).forEach(faults);
        Map<String, String> styles = styles(study);
        if (thorough.isPresent()) {
            DecreeLooks decree = new DecreeLooks(faults, study);
            decree.styles(styles);
            decree.fields(looks);
            decree.letters();
            faults.enter(WordPackage.DOCUMENT);
            decree.sections(word.xml(WordPackage.DOCUMENT).orElseThrow());
            askedInVain.removeAll(printed);
            Required.unprinted(thorough.get(), printed, askedInVain).forEach(faults);
        }
        String mapPart = new PackageParts(parts).prepare();
        return Outcome.unlessErrors(new CompiledTemplate(digest, parts, sources, styles, rules, mapPart, printed),
                Stream.concat(ofIncluded.stream(), faults.found().stream()).toList());
    }

    /** Whether a tag has been told that it may mean this field: one fault is not reported twice. */
    private boolean isMisspelt(TemplateProblem.NoField missing) {
        return faults.found().stream().map(Diagnostic::problem)
                .anyMatch(p -> p instanceof TemplateProblem.UnknownField u
                        && u.near().filter(near -> List.of(missing.field().split("\\.")).contains(near)).isPresent());
    }

    private Optional<String> source(WordPackage word, String name, int measure, WordStudy study, Includes includes)
            throws OpcException {
        Tidied.Numbered tidy = Tidied.numbered(word.xml(name).orElseThrow());
        faults.enter(file, name, tidy.numbers());
        XmlElement root = tidy.root();
        BlockCompiler compiler = new BlockCompiler(faults, name.equals(WordPackage.DOCUMENT), includes,
                (under, rule, above, width, source) -> add(under, rule, above.orElse(rule), width, source, study));
        Optional<String> source = compiler.compile(root, measure);
        printed.addAll(compiler.printed());
        askedInVain.addAll(compiler.askedInVain());
        looks.addAll(compiler.looks());
        return source;
    }

    private int add(RuleLine.Under under, XmlElement rule, XmlElement above, int measure, String source,
            WordStudy study) {
        if (!ParagraphLook.of(rule, study).topBorder()) {
            faults.accept(new TemplateProblem.NoBorder(source));
        }
        WordStudy.Look words = ParagraphLook.of(above, study);
        rules.add(new RuleLine(under, measure, words.halfPoints(), words.bold(), words.italic()));
        return rules.size() - 1;
    }

    /** The ids of the styles that the body's blocks need. */
    private Map<String, String> styles(WordStudy study) {
        faults.enter(STYLES);
        Map<String, String> styles = new LinkedHashMap<>();
        BodySource.OPTIONAL.forEach((role, name) -> {
            String id = study.ids().get(name);
            if (id != null) {
                styles.put(role, id);
            }
        });
        BodySource.STYLES.forEach((role, name) -> {
            String id = study.ids().get(name);
            if (id == null) {
                faults.accept(new TemplateProblem.NoStyle(name, NearNames.nearest(name, study.ids().keySet())));
            } else {
                styles.put(role, id);
            }
        });
        return styles;
    }

    /** SHA-256 in hex, the name of a template. */
    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
