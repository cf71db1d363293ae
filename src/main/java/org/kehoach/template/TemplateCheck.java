package org.kehoach.template;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.DocumentKind;

/**
 * What is to be said of a template (kết quả kiểm tra mẫu).
 *
 * @param found    all faults at once, those against the decree too
 * @param template ready to be filled, where nothing stands in the way
 * @param prints   the fields that it prints, as paths from the document
 */
public record TemplateCheck(List<Diagnostic> found, Optional<CompiledTemplate> template, SortedSet<String> prints) {

    /** Checks a Word file that documents of a kind are printed with. */
    public static TemplateCheck of(String file, byte[] docx, DocumentKind kind, SubTemplates parts) {
        TemplateCompiler.Study study = TemplateCompiler.study(file, docx, kind, parts);
        SortedSet<String> prints = study.printed().stream().map(c -> c.replace("[]", ""))
                .filter(c -> !c.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        return new TemplateCheck(study.compiled().diagnostics(), study.compiled().value(), prints);
    }
}
