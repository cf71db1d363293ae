package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.document.Task;
import org.kehoach.document.TaskGrid;
import org.kehoach.document.TaskReader;
import org.kehoach.plan.Annex;

/** A table of duties has duties to show. */
final class TaskTablesFilled implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        List<Annex> annexes = given.plan().annexes().stream().filter(a -> a.tasks().isPresent()).toList();
        if (annexes.isEmpty()) {
            return found;
        }
        List<Task> tasks = TaskReader.read(given.plan(), given.directory());
        for (Annex annex : annexes) {
            if (TaskGrid.chosen(tasks, annex.tasks().orElseThrow(), given.lookUps()).isEmpty()) {
                found.add(given.found(new TaskProblem.EmptyTable(annex.heading().typedWords()), annex.origin()));
            }
        }
        return found;
    }
}
