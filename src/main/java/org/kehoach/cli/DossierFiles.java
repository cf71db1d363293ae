package org.kehoach.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.dossier.DossierProblem;
import org.kehoach.generate.Children;
import org.kehoach.generate.Generator;

/** The documents about plans, beside the plans themselves (tệp trong hồ sơ). */
record DossierFiles(KehoachCommand kehoach) {

    private static final String PLANS = "plans";

    /** Each plan, then all documents of its workspace that are about it; a plan without any is told. */
    List<String> with(List<String> plans) {
        List<String> out = new ArrayList<>();
        Generator generator = kehoach.generator();
        for (String plan : plans) {
            out.add(plan);
            String folder = folder(plan);
            Outcome<List<String>> about = Children.files(kehoach.session().folder(), folder)
                    .then(files -> generator.companions().among(plan, files));
            // what is wrong with the plan is told when it is rendered
            about.value().ifPresent(files -> {
                out.addAll(files);
                if (files.isEmpty()) {
                    kehoach.reporter(kehoach.session().err()).report(
                            List.of(new Diagnostic(new DossierProblem.NoDossier(plan, folder), Location.of(plan))));
                }
            });
        }
        return out;
    }

    /** The folder of all plans that a plan's file is in; for another file the one below the user's folder. */
    private String folder(String plan) {
        Path here = kehoach.session().folder().toAbsolutePath().normalize();
        for (Path above = here.resolve(plan).normalize().getParent(); above != null; above = above.getParent()) {
            if (above.endsWith(PLANS)) {
                String shown = here.relativize(above).toString().replace('\\', '/');
                return shown.isEmpty() ? "." : shown;
            }
        }
        return PLANS;
    }
}
