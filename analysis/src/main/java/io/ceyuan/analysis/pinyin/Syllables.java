package io.ceyuan.analysis.pinyin;

import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The syllables of Chinese without tones, ü written v, by HanLP's dictionary, which tells 重庆 chongqing from 重要 zhongyao. */
final class Syllables {

    /** What a character without sound has. */
    static final String NONE = "";

    /** The longest, as zhuang. */
    static final int MAX_LENGTH = 6;

    private static final TreeSet<String> ALL = Arrays.stream(Pinyin.values())
            .filter(pinyin -> pinyin != Pinyin.none5)
            .map(Pinyin::getPinyinWithoutTone)
            .collect(Collectors.toCollection(TreeSet::new));

    private Syllables() {}

    /** One for each UTF-16 unit of the text. */
    static List<String> of(String text) {
        return PinyinDictionary.convertToPinyin(text).stream()
                .map(pinyin -> pinyin == Pinyin.none5 ? NONE : pinyin.getPinyinWithoutTone())
                .toList();
    }

    static boolean isSyllable(String letters) {
        return ALL.contains(letters);
    }

    /** Those that begin so, itself among them if it is one. */
    static Set<String> beginningWith(String letters) {
        return ALL.subSet(letters, letters + Character.MAX_VALUE);
    }
}
