package org.liaoyuan.organisation;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;

/**
 * How Chinese names sound, by ICU. Its rules for names read a surname as a surname (单 shan, 查 zha, 尉迟 yu chi); what they
 * miss, and how places and banks read what is otherwise read another way, is in the two tables.
 */
final class Pinyin {
    /** Surnames that the rules read as common words. */
    private static final Map<String, String> SURNAMES = Map.of("朴", "piao", "缪", "miao");

    private static final Map<String, String> IN_UNITS = Map.ofEntries(
            Map.entry("行", "hang"),
            Map.entry("厦门", "xia men"),
            Map.entry("长春", "chang chun"),
            Map.entry("长沙", "chang sha"),
            Map.entry("长安", "chang an"),
            Map.entry("长治", "chang zhi"),
            Map.entry("重庆", "chong qing"),
            Map.entry("六安", "lu an"),
            Map.entry("蚌埠", "beng bu"),
            Map.entry("丽水", "li shui"),
            Map.entry("乐清", "yue qing"),
            Map.entry("番禺", "pan yu"));

    private Pinyin() {}

    /** Loaded with the first name: its rules take a second, and memory that a server without a search need not spend. */
    private static final class Rules {
        static final Transliterator NAMES = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower");
        static final Transliterator WORDS = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    }

    /** Syllables in lower case with single blanks between, and nothing but letters and digits. */
    static String ofPerson(String name) {
        String surname = name.isEmpty() ? null : SURNAMES.get(name.substring(0, 1));
        return plain(
                surname == null
                        ? Rules.NAMES.transliterate(name)
                        : surname + " " + Rules.WORDS.transliterate(name.substring(1)));
    }

    static String ofUnit(String name) {
        String known = name;
        for (Map.Entry<String, String> reading : IN_UNITS.entrySet()) {
            known = known.replace(reading.getKey(), " " + reading.getValue() + " ");
        }
        return plain(Rules.WORDS.transliterate(known));
    }

    private static String plain(String spelt) {
        return spelt.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
