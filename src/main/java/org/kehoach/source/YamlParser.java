package org.kehoach.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.diagnostic.Problem;
import org.kehoach.source.SourceProblem.WrongShape.Form;
import org.kehoach.source.YamlNode.Entry;
import org.kehoach.source.YamlNode.Mapping;
import org.kehoach.source.YamlNode.Scalar;
import org.kehoach.source.YamlNode.Sequence;
import org.kehoach.source.YamlNode.Style;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * YAML text to nodes with their places (bộ đọc YAML): no types, no aliases, anchors or tags, one document.
 *
 * <p>A syntax fault ends the reading; everything else that is wrong with the structure is collected.
 */
final class YamlParser {

    /** Bytes: a plan is at most 1 MiB. */
    static final int MAX_SIZE = 1 << 20;
    static final int MAX_DEPTH = 30;

    private final SourceText source;
    private final Iterator<Event> events;
    private final List<Diagnostic> found = new ArrayList<>();

    private YamlParser(SourceText source, Iterator<Event> events) {
        this.source = source;
        this.events = events;
    }

    /** The root map, or what stands in its way. */
    static Outcome<Mapping> parse(SourceText source) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_SIZE * 2);
        options.setNestingDepthLimit(MAX_DEPTH * 4);
        ParserImpl parser = new ParserImpl(new StreamReader(source.text()), options);
        YamlParser reader = new YamlParser(source, new Iterator<>() {
            @Override
            public boolean hasNext() {
                return parser.peekEvent() != null;
            }

            @Override
            public Event next() {
                return parser.getEvent();
            }
        });
        return reader.root();
    }

    private Outcome<Mapping> root() {
        YamlNode root = null;
        try {
            while (events.hasNext()) {
                Event event = events.next();
                switch (event.getEventId()) {
                    case StreamStart, StreamEnd, DocumentEnd, Comment -> {
                        // say nothing
                    }
                    case DocumentStart -> {
                        if (root != null) {
                            fault(new SourceProblem.SeveralDocuments(), event);
                            return Outcome.failed(found);
                        }
                    }
                    default -> root = node(event, 0);
                }
            }
        } catch (MarkedYAMLException e) {
            Diagnostic syntax = SyntaxFaults.explain(source, e);
            // A sign of YAML's own at the head of a line breaks the rest of that line: one finding says it.
            if (found.isEmpty() || found.getLast().location().line() != syntax.location().line()) {
                found.add(syntax);
            }
            return Outcome.failed(found);
        } catch (TooDeepException e) {
            fault(new SourceProblem.TooDeep(Integer.toString(MAX_DEPTH)), e.event);
            return Outcome.failed(found);
        }
        return switch (root) {
            case null -> Outcome.failed(source.diagnostic(new SourceProblem.Empty(), source.origin("", 0, 1)));
            case Mapping m -> new Outcome<>(Optional.of(m), found);
            case Scalar s when s.value().isEmpty() ->
                Outcome.failed(source.diagnostic(new SourceProblem.Empty(), source.origin("", 0, 1)));
            case Scalar s -> notAMap(s);
            case Sequence s -> notAMap(s);
        };
    }

    private Outcome<Mapping> notAMap(YamlNode node) {
        found.add(source.diagnostic(new SourceProblem.WrongShape("-", node.form(), Form.MAP, ""),
                source.origin("", node.start(), node.end())));
        return Outcome.failed(found);
    }

    private YamlNode node(Event event, int depth) {
        if (depth > MAX_DEPTH) {
            throw new TooDeepException(event);
        }
        if (event instanceof NodeEvent n && n.getAnchor() != null) {
            fault(new SourceProblem.AliasOrAnchor((event instanceof AliasEvent ? "*" : "&") + n.getAnchor(),
                    Quoting.quotedLine(source, start(event))), event);
        }
        if (event instanceof ScalarEvent s && s.getTag() != null) {
            fault(new SourceProblem.Tag(typed(event), Quoting.quotedLine(source, start(event))), event);
        }
        if (event instanceof CollectionStartEvent c && c.getTag() != null) {
            fault(new SourceProblem.Tag(typed(event), ""), event);
        }
        return switch (event) {
            case ScalarEvent s -> scalar(s);
            case AliasEvent a -> new Scalar(a.getAnchor(), Style.DOUBLE_QUOTED, start(event), end(event));
            case SequenceStartEvent s -> sequence(s, depth);
            case MappingStartEvent m -> mapping(m, depth);
            default -> throw new IllegalStateException("unexpected event " + event);
        };
    }

    /** An escape in double quotes can bring in what the file itself may not hold. */
    private Scalar scalar(ScalarEvent event) {
        Characters.unfit(event.getValue()).ifPresent(character -> fault(character, event));
        return new Scalar(event.getValue(), style(event), start(event), end(event));
    }

    private Sequence sequence(SequenceStartEvent start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        Event event = events.next();
        for (; !event.is(Event.ID.SequenceEnd); event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new Sequence(List.copyOf(items), start.isFlow(), start(start), end(event));
    }

    private Mapping mapping(MappingStartEvent start, int depth) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Entry> first = new HashMap<>();
        Event event = events.next();
        for (; !event.is(Event.ID.MappingEnd); event = events.next()) {
            YamlNode key = node(event, depth + 1);
            YamlNode value = node(events.next(), depth + 1);
            if (key instanceof Scalar k) {
                Entry entry = new Entry(k, value);
                entries.add(entry);
                Optional.ofNullable(first.putIfAbsent(k.value(), entry)).ifPresent(e -> duplicate(e.key(), k));
            } else {
                found.add(source.diagnostic(new SourceProblem.WrongShape("-", key.form(), Form.TEXT, ""),
                        source.origin("", key.start(), key.end())));
            }
        }
        return new Mapping(List.copyOf(entries), first, start.isFlow(), start(start), end(event));
    }

    private void duplicate(Scalar first, Scalar key) {
        found.add(source.diagnostic(
                new SourceProblem.DuplicateKey(key.value(), Integer.toString(source.line(first.start()))),
                source.origin("", key.start(), key.end())));
    }

    private void fault(Problem problem, Event event) {
        found.add(source.diagnostic(problem, source.origin("", start(event), end(event))));
    }

    /** The sign as it stands in the file, up to the next space. */
    private String typed(Event event) {
        String text = source.text();
        int end = start(event);
        while (end < text.length() && " ,}]\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start(event), end).strip();
    }

    private int start(Event event) {
        return source.offset(index(event.getStartMark()));
    }

    private int end(Event event) {
        return source.offset(index(event.getEndMark()));
    }

    private static int index(@Nullable Mark mark) {
        return mark == null ? 0 : mark.getIndex();
    }

    private static Style style(ScalarEvent scalar) {
        return switch (scalar.getScalarStyle()) {
            case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> Style.DOUBLE_QUOTED;
            case LITERAL -> Style.LITERAL;
            case FOLDED -> Style.FOLDED;
            case PLAIN, JSON_SCALAR_STYLE -> Style.PLAIN;
        };
    }

    /** Ends the reading where the file is nested deeper than any plan. */
    private static final class TooDeepException extends RuntimeException {
        @java.io.Serial
        private static final long serialVersionUID = 1;

        private final transient Event event;

        TooDeepException(Event event) {
            super("too deep", null, false, false);
            this.event = event;
        }
    }
}
