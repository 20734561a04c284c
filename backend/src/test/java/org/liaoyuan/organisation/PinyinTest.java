package org.liaoyuan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
    private static final Pattern SYLLABLES = Pattern.compile("([a-z0-9]+( [a-z0-9]+)*)?");

    @ParameterizedTest
    @CsvSource({
        "王芳, wang fang",
        "吕布, lu bu",
        "单雄信, shan xiong xin",
        "曾国藩, zeng guo fan",
        "查良镛, zha liang yong",
        "仇英, qiu ying",
        "区志明, ou zhi ming",
        "解晓东, xie xiao dong",
        "尉迟恭, yu chi gong",
        "欧阳修, ou yang xiu",
        "翟天临, zhai tian lin",
        "盖叫天, ge jiao tian",
        "乐毅, yue yi",
        "朴树, piao shu",
        "缪荣, miao rong",
        "任重, ren zhong",
        "John Smith, john smith",
        "买买提·艾力, mai mai ti ai li"
    })
    void aSurnameIsReadAsASurname(String name, String spelling) {
        assertThat(Pinyin.ofPerson(name)).isEqualTo(spelling);
    }

    @ParameterizedTest
    @CsvSource({
        "第一分行营业部, di yi fen hang ying ye bu",
        "长春分行, chang chun fen hang",
        "厦门支行, xia men zhi hang",
        "重庆分行2, chong qing fen hang 2",
        "总行, zong hang"
    })
    void aBankIsAHangAndAPlaceIsCalledAsItIs(String name, String spelling) {
        assertThat(Pinyin.ofUnit(name)).isEqualTo(spelling);
    }

    @Property(tries = 200)
    void whateverTheNameItIsSyllablesWithSingleBlanks(@ForAll @StringLength(max = 12) String name) {
        assertThat(Pinyin.ofPerson(name)).matches(SYLLABLES);
        assertThat(Pinyin.ofUnit(name)).matches(SYLLABLES);
    }
}
