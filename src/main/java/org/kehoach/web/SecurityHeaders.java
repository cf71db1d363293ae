package org.kehoach.web;

import jakarta.servlet.http.HttpServletResponse;

/** Headers that bind the browser (tiêu đề bảo mật): nothing foreign is loaded, run or told, and nobody frames us. */
final class SecurityHeaders {

    /** Pages have a style sheet, a picture and a framed PDF, all of our own, and no script. */
    private static final String PAGE = "default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    /** As {@link #PAGE}; the editor's modules come from us, and it makes style sheets of its own, by the page's nonce. */
    private static final String EDITOR = "default-src 'none'; script-src 'self' 'nonce-%1$s'; "
            + "style-src 'self' 'nonce-%1$s'; img-src 'self'; connect-src 'self'; worker-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    /** The browser's own viewer of PDF files brings styles and scripts of its own, which {@link #PAGE} would stop. */
    private static final String FRAMED = "frame-ancestors 'self'";

    private SecurityHeaders() {}

    static void set(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", PAGE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    /** For a PDF, which is shown in a frame of our own pages. */
    static void setForPdf(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", FRAMED);
    }

    /**
     * For the page on which plans are written.
     *
     * @param nonce of this one answer
     */
    static void setForEditor(HttpServletResponse response, String nonce) {
        response.setHeader("Content-Security-Policy", EDITOR.replace("%1$s", nonce));
    }
}
