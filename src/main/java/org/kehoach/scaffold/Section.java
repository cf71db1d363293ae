package org.kehoach.scaffold;

import java.util.List;

/**
 * A heading of the first draft and what is to be filled in under it (đề mục).
 *
 * @param under  the headings below it
 * @param fill   what stands under it, when no headings do
 */
record Section(String title, List<Section> under, Fill fill) {

    /** What a drafter finds under a heading. */
    enum Fill {
        NOTHING, PURPOSE, DEMAND, AIM, TARGETS, WORK, MEASURES, MONEY, DUTIES
    }

    private static final Section PURPOSE = leaf("Mục đích", Fill.PURPOSE);
    private static final Section DEMAND = leaf("Yêu cầu", Fill.DEMAND);
    private static final Section AIM = leaf("Mục tiêu chung", Fill.AIM);
    private static final Section TARGETS = leaf("Chỉ tiêu cụ thể", Fill.TARGETS);
    private static final Section WORK = leaf("Nhiệm vụ", Fill.WORK);
    private static final Section MEASURES = leaf("Giải pháp", Fill.MEASURES);
    private static final Section MONEY = leaf("Kinh phí thực hiện", Fill.MONEY);
    private static final Section DUTIES = leaf("Tổ chức thực hiện", Fill.DUTIES);

    Section {
        under = List.copyOf(under);
    }

    private static Section leaf(String title, Fill fill) {
        return new Section(title, List.of(), fill);
    }

    private static Section of(String title, Section... under) {
        return new Section(title, List.of(under), Fill.NOTHING);
    }

    /** The usual headings of a plan in a shape. */
    static List<Section> of(HeadingShape shape) {
        return switch (shape) {
            case SECTIONS, ARTICLES -> List.of(of("Mục đích, yêu cầu", PURPOSE, DEMAND), of("Mục tiêu", AIM, TARGETS),
                    of("Nhiệm vụ, giải pháp", WORK, MEASURES), MONEY, DUTIES);
            case PARTS -> List.of(of("Mục đích, yêu cầu và mục tiêu", PURPOSE, DEMAND, AIM, TARGETS),
                    of("Nhiệm vụ, giải pháp và kinh phí", WORK, MEASURES, MONEY), DUTIES);
            case CHAPTERS -> List.of(of("Quy định chung", PURPOSE, DEMAND, AIM),
                    of("Nội dung thực hiện", TARGETS, WORK, MEASURES, MONEY), DUTIES);
        };
    }
}
