package org.kehoach.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kehoach.plan.Plan;

/**
 * The other documents about a plan, by the names under which one may cite them (văn bản cùng hồ sơ): the kind, where one alone is
 * of it, and the end of the id, {@code bao-cao}, or as much of it as no other has, {@code so-y-te.bao-cao}.
 *
 * @param unclear the kinds that several are of, with the ids of these by their own names
 */
record Fellows(Map<String, Plan> named, Map<String, Map<String, String>> unclear) {

    static Fellows of(List<Plan> others) {
        Map<String, Plan> named = new LinkedHashMap<>();
        Map<String, Map<String, String>> unclear = new LinkedHashMap<>();
        others.stream().collect(Collectors.groupingBy(p -> p.kind().value().word(), LinkedHashMap::new,
                Collectors.toList())).forEach((kind, documents) -> {
                    named.put(kind, documents.getFirst());
                    if (documents.size() > 1) {
                        Map<String, String> names = new LinkedHashMap<>();
                        documents.forEach(p -> names.put(name(p, others), p.id().value()));
                        unclear.put(kind, names);
                    }
                });
        others.forEach(p -> named.putIfAbsent(name(p, others), p));
        return new Fellows(named, unclear);
    }

    private static String name(Plan plan, List<Plan> others) {
        String id = plan.id().value();
        String end = id.substring(id.lastIndexOf('/') + 1);
        while (!end.equals(id) && isShared(end, others)) {
            end = id.substring(id.lastIndexOf('/', id.length() - end.length() - 2) + 1);
        }
        return end.replace('/', '.');
    }

    private static boolean isShared(String end, List<Plan> others) {
        return others.stream().map(p -> "/" + p.id().value()).filter(id -> id.endsWith("/" + end)).count() > 1;
    }
}
