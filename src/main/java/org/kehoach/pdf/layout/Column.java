package org.kehoach.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.LaidOutDocument.Rule;

/** A sheet that never ends (cột): a cell, a header, a footer. */
final class Column implements Sheet {

    /** Far beyond any page, and far from overflow. */
    private static final int ENDLESS = 1 << 28;

    private final Text.Numbers numbers;
    private final List<Line> lines = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    Column(Text.Numbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public int top() {
        return 0;
    }

    @Override
    public int bottom() {
        return ENDLESS;
    }

    @Override
    public boolean hasPages() {
        return false;
    }

    @Override
    public void turn() {
        // a page break means nothing here
    }

    @Override
    public void put(Line line) {
        lines.add(line);
    }

    @Override
    public void put(Rule rule) {
        rules.add(rule);
    }

    @Override
    public Text.Numbers numbers() {
        return numbers;
    }

    List<Line> lines() {
        return lines;
    }

    List<Rule> rules() {
        return rules;
    }
}
