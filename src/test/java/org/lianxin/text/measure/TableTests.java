package org.lianxin.text.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.platform.PlainFailure;

/// A table of messages is read however an office saved it.
class TableTests {
    private static final String LINES = "留言主题,留言详情,一级分类\n路灯,\"不亮，\n很黑，\"\"求修\"\"\",城乡建设\n";

    @TempDir
    Path folder;

    private Table read(byte[] bytes) throws IOException {
        return Table.read(Files.write(folder.resolve("t.csv"), bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
    void theSameRowsComeFromEveryCharset(String charset) throws IOException {
        assertThat(read(LINES.getBytes(Charset.forName(charset))).rows())
                .containsExactly(Map.of("留言主题", "路灯", "留言详情", "不亮，\n很黑，\"求修\"", "一级分类", "城乡建设"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoPartOfTheFirstColumn(String charset) throws IOException {
        assertThat(read(("\uFEFF" + LINES).getBytes(Charset.forName(charset))).has("留言主题"))
                .isTrue();
    }

    @Test
    void lineEndsOfWindowsTabsAndBlanksAroundColumnsDoNoHarm() throws IOException {
        var table = read("\r\n 留言主题 \t一级分类\r\n路灯不亮\t城乡建设\r\n\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(table.rows()).containsExactly(Map.of("留言主题", "路灯不亮", "一级分类", "城乡建设"));
    }

    @Test
    void aQuoteThatNobodyClosedAndOneWithMoreBehindItAreRead() throws IOException {
        var table = read("text,category\n\"路灯\"不亮,a\n\"没有结束,b\n".getBytes(StandardCharsets.UTF_8));

        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().getFirst()).containsEntry("category", "a");
    }

    @Test
    void aRowThatIsTooShortHasNoLabelAndIsLeftOut() throws IOException {
        var table = read("text,category\n路灯不亮,a\n只有文字\n".getBytes(StandardCharsets.UTF_8));

        assertThat(Messages.of(List.of(table), Set.of()).all()).hasSize(1);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Table.read(folder.resolve("none.csv")))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining("none.csv");
    }
}
