package org.kehoach.pdf.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.opc.XmlElement;
import org.kehoach.pdf.read.Drawing.Member;

/** Reads groups of DrawingML shapes (nhóm hình): each shape's place in the group, whatever the group's own measures. */
record Groups(Drawings drawings, PictureReader pictures, Findings findings) {

    /** From a group's own measures to twips. */
    private record Scale(long offX, long offY, long extX, long extY, int width, int height) {

        int x(String value) {
            return across(Drawings.emu(value) - offX);
        }

        int y(String value) {
            return down(Drawings.emu(value) - offY);
        }

        int across(long length) {
            return bounded(extX == 0 ? 0 : Math.round((double) length * width / extX));
        }

        int down(long length) {
            return bounded(extY == 0 ? 0 : Math.round((double) length * height / extY));
        }

        private static int bounded(long twips) {
            return Math.clamp(twips, -Drawings.MOST, Drawings.MOST);
        }
    }

    /**
     * A group.
     *
     * @param described has the description of pictures that have none of their own
     */
    Drawing.Group read(XmlElement group, int width, int height, XmlElement described) {
        XmlElement transform = group.child("wpg:grpSpPr").flatMap(p -> p.child("a:xfrm")).orElse(group);
        refuseTurned(transform);
        XmlElement off = transform.child("a:chOff").orElse(transform);
        XmlElement ext = transform.child("a:chExt").orElse(transform);
        Scale scale = new Scale(Drawings.emu(off.get("x", "0")), Drawings.emu(off.get("y", "0")),
                Drawings.emu(ext.get("cx", "0")), Drawings.emu(ext.get("cy", "0")), width, height);
        List<Member> members = new ArrayList<>();
        for (XmlElement e : group.children()) {
            switch (e.name()) {
                case "wps:wsp", "pic:pic", "wpg:grpSp", "wpg:graphicFrame" ->
                    member(e, scale, described).ifPresent(members::add);
                case "wpg:cNvPr", "wpg:cNvGrpSpPr", "wpg:grpSpPr", "wpg:extLst" -> {
                    // nothing of these is seen
                }
                default -> findings.unsupported(e.name());
            }
        }
        return new Drawing.Group(members);
    }

    private void refuseTurned(XmlElement transform) {
        if (Drawings.emu(transform.get("rot", "0")) != 0 || Drawings.isOn(transform.get("flipH", "0"))
                || Drawings.isOn(transform.get("flipV", "0"))) {
            findings.unsupported("wpg:grpSpPr a:xfrm");
        }
    }

    private Optional<Member> member(XmlElement e, Scale scale, XmlElement described) {
        XmlElement properties = e.child(e.name().equals("wpg:grpSp")
                ? "wpg:grpSpPr"
                : e.name().startsWith("pic:") ? "pic:spPr" : "wps:spPr").orElse(e);
        XmlElement transform = properties.child("a:xfrm").orElse(properties);
        XmlElement off = transform.child("a:off").orElse(transform);
        XmlElement ext = transform.child("a:ext").orElse(transform);
        int width = scale.across(Drawings.emu(ext.get("cx", "0")));
        int height = scale.down(Drawings.emu(ext.get("cy", "0")));
        return shape(e, width, height, described)
                .map(s -> new Member(scale.x(off.get("x", "0")), scale.y(off.get("y", "0")), width, height, s));
    }

    private Optional<Drawing.Shape> shape(XmlElement e, int width, int height, XmlElement described) {
        return switch (e.name()) {
            case "wps:wsp" -> drawings.shape(e, width, height);
            case "pic:pic" -> pictures.read(e, own(e).orElse(described)).map(p -> p);
            case "wpg:grpSp" -> Optional.of(read(e, width, height, described));
            default -> {
                findings.unsupported(e.name());
                yield Optional.empty();
            }
        };
    }

    /** What a picture itself says of what it shows, beyond a name that a program gave it. */
    private static Optional<XmlElement> own(XmlElement pic) {
        return pic.child("pic:nvPicPr").flatMap(p -> p.child("pic:cNvPr"))
                .filter(p -> !p.get("descr", "").isBlank() || PictureReader.isDecorative(p));
    }
}
