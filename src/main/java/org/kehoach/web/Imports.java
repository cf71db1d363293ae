package org.kehoach.web;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.source.IdNames;
import org.kehoach.worker.ChildPool;
import org.kehoach.worker.ImportRequest;
import org.kehoach.worker.WorkerProblem;

/** Imports documents in child processes (nhập văn bản), so that no file can take the service with it. */
final class Imports {

    /** Requests that are sent, wait and work: each holds its file in memory. */
    private static final int MOST = 8;
    private static final String FOLDER = "nhap/";
    private static final int LONGEST_NAME = 80;

    private final Workspace workspace;
    private final ChildPool children;
    private final WorkLimit limit;
    private final Semaphore places = new Semaphore(MOST);

    Imports(Workspace workspace, ChildPool children, WorkLimit limit) {
        this.workspace = workspace;
        this.children = children;
        this.limit = limit;
    }

    /**
     * What a child made of a document.
     *
     * @param name    the file's, whose ending says what it is
     * @param content read when there is room for it
     */
    byte[] read(String name, Supplier<byte[]> content) {
        if (!places.tryAcquire()) {
            throw new Refusal(new RequestProblem.Busy());
        }
        try {
            byte[] request = request(name, content.get()).bytes();
            Outcome<byte[]> made = limit.run(() -> children.run(request, name));
            return made.value().orElseThrow(() -> new Refusal(
                    Fault.of((WorkerProblem) made.diagnostics().getFirst().problem(), name)));
        } finally {
            places.release();
        }
    }

    private ImportRequest request(String name, byte[] content) {
        String id = freeId(name);
        Optional<String> directory = workspace.directoryOf(new PlanId(id).file());
        byte[] agencies = directory.flatMap(d -> workspace.read(d).value()).orElseGet(() -> new byte[0]);
        return new ImportRequest(name, id, directory.orElse(""), agencies, content);
    }

    /** A name for the plan, made of the file's, that no plan has. */
    private String freeId(String file) {
        int dot = file.lastIndexOf('.');
        String words = IdNames.whole(dot > 0 ? file.substring(0, dot) : file);
        String name = words.substring(0, Math.min(words.length(), LONGEST_NAME)).replaceAll("^-+|-+$", "");
        String first = FOLDER + (PlanId.of(FOLDER + name).isPresent() ? name : "van-ban");
        String id = first;
        for (int i = 2; workspace.find(id).isPresent(); i++) {
            id = first + "-" + i;
        }
        return id;
    }
}
