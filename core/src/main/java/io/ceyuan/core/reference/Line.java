package io.ceyuan.core.reference;

/** Text that stays on one line. */
final class Line {

    private Line() {}

    /** White space of any kind as one space; marks that are not seen, as those of direction, are left out. */
    static String of(String text) {
        return text.replaceAll("\\p{Cf}+", "")
                .replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ")
                .strip();
    }
}
