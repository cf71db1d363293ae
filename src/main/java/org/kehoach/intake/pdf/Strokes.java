package org.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Gathers the straight lines of a page (nét kẻ), drawn as lines or as thin rectangles; what is neither is left out. */
final class Strokes {

    private static final int MOST = 30_000;

    private final PageGeometry page;
    private final List<Ruled> rules = new ArrayList<>();
    private final List<float[]> path = new ArrayList<>();
    private final List<List<float[]>> paths = new ArrayList<>();
    private boolean straight = true;

    Strokes(PageGeometry page) {
        this.page = page;
    }

    List<Ruled> rules() {
        return rules;
    }

    /** Takes an operator that makes or draws a path; no for all others. */
    boolean draw(String operator, List<COSBase> operands, PDGraphicsState state) {
        switch (operator) {
            case "m" -> {
                close();
                point(operands, state);
            }
            case "l" -> point(operands, state);
            case "c", "v", "y" -> straight = false;
            case "h" -> {
                if (!path.isEmpty()) {
                    path.add(path.getFirst());
                }
                close();
            }
            case "re" -> rectangle(operands, state);
            case "S", "s" -> stroke(state, operator.equals("s"));
            case "f", "F", "f*" -> fill();
            case "B", "B*", "b", "b*" -> {
                close();
                List<List<float[]>> all = List.copyOf(paths);
                fill();
                paths.addAll(all);
                stroke(state, operator.startsWith("b"));
            }
            case "n" -> clear();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static float number(List<COSBase> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof COSNumber n ? n.floatValue() : 0;
    }

    private float[] at(float x, float y, PDGraphicsState state) {
        Matrix m = state.getCurrentTransformationMatrix();
        float px = x * m.getScaleX() + y * m.getShearX() + m.getTranslateX();
        float py = x * m.getShearY() + y * m.getScaleY() + m.getTranslateY();
        return page.shown(px, py);
    }

    private void point(List<COSBase> operands, PDGraphicsState state) {
        if (path.size() < MOST) {
            path.add(at(number(operands, 0), number(operands, 1), state));
        }
    }

    private void rectangle(List<COSBase> operands, PDGraphicsState state) {
        close();
        float x = number(operands, 0);
        float y = number(operands, 1);
        float w = number(operands, 2);
        float h = number(operands, 3);
        if (paths.size() < MOST) {
            paths.add(List.of(at(x, y, state), at(x + w, y, state), at(x + w, y + h, state), at(x, y + h, state),
                    at(x, y, state)));
        }
    }

    private void close() {
        if (path.size() > 1 && straight && paths.size() < MOST) {
            paths.add(List.copyOf(path));
        }
        path.clear();
        straight = true;
    }

    private void clear() {
        path.clear();
        paths.clear();
        straight = true;
    }

    private void stroke(PDGraphicsState state, boolean closed) {
        if (closed && !path.isEmpty()) {
            path.add(path.getFirst());
        }
        close();
        Matrix m = state.getCurrentTransformationMatrix();
        float scale = (float) Math.sqrt(Math.abs(m.getScaleX() * m.getScaleY() - m.getShearX() * m.getShearY()));
        float half = Math.clamp(state.getLineWidth() * scale, 0.1f, Ruled.THICKEST) / 2;
        for (List<float[]> points : paths) {
            for (int i = 1; i < points.size(); i++) {
                float[] a = points.get(i - 1);
                float[] b = points.get(i);
                boolean level = Math.abs(a[1] - b[1]) < 1;
                boolean upright = Math.abs(a[0] - b[0]) < 1;
                if (level ^ upright) {
                    add(Math.min(a[0], b[0]) - (upright ? half : 0), Math.min(a[1], b[1]) - (level ? half : 0),
                            Math.max(a[0], b[0]) + (upright ? half : 0), Math.max(a[1], b[1]) + (level ? half : 0));
                }
            }
        }
        clear();
    }

    private void fill() {
        close();
        for (List<float[]> points : paths) {
            if (points.size() <= 5) {
                float left = Float.MAX_VALUE;
                float top = Float.MAX_VALUE;
                float right = -Float.MAX_VALUE;
                float bottom = -Float.MAX_VALUE;
                for (float[] p : points) {
                    left = Math.min(left, p[0]);
                    top = Math.min(top, p[1]);
                    right = Math.max(right, p[0]);
                    bottom = Math.max(bottom, p[1]);
                }
                if (Math.min(right - left, bottom - top) <= Ruled.THICKEST) {
                    add(left, top, right, bottom);
                }
            }
        }
        clear();
    }

    private void add(float left, float top, float right, float bottom) {
        if (rules.size() < MOST && Float.isFinite(left + top + right + bottom)) {
            rules.add(new Ruled(left, top, right, bottom));
        }
    }
}
