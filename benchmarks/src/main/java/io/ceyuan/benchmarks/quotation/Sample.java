package io.ceyuan.benchmarks.quotation;

/**
 * A text that stands in the library.
 *
 * @param quotation whether somebody said it, as a document of the library has it; else it is a sentence
 */
record Sample(String text, boolean quotation) {}
