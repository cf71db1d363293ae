package org.kehoach.source;

import java.util.List;

/**
 * A file's content with some of it changed in place (bản đã sửa); every byte that no change names is as it was.
 *
 * @param changes in the order of the file; empty where there was nothing to do
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to be written, never compared
public record Edit(byte[] bytes, List<Change> changes) {

    /**
     * One change.
     *
     * @param line  in the file as it was, from 1
     * @param words what was put in
     */
    public record Change(int line, String words) {}
}
