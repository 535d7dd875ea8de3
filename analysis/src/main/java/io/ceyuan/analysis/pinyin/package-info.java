/** Chinese text by its sound, for who types 拼音 or initials; start at {@link io.ceyuan.analysis.pinyin.TypedText}. */
@NullMarked
package io.ceyuan.analysis.pinyin;

import org.jspecify.annotations.NullMarked;
