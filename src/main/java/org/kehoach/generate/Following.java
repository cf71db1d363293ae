package org.kehoach.generate;

import org.kehoach.derive.Rebase;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.source.Edit;

/**
 * What it takes for a derived plan to follow another issue of its superior's (cập nhật theo cấp trên).
 *
 * @param edit the plan's file with the pin moved; empty while something stands in the way, with a finding where it is the file's form
 */
public record Following(Rebase rebase, Outcome<Edit> edit) {}
