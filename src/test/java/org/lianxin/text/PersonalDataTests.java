package org.lianxin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.text.Found.Kind;

/// Personal data in every spelling is found; what only looks like it is not. All numbers are made up.
class PersonalDataTests {

    @ParameterizedTest
    @CsvSource({
        "电话13800001234请回复, 13800001234, MOBILE",
        "电话１３８００００１２３４请回复, １３８００００１２３４, MOBILE",
        "打138-0000-1234, 138-0000-1234, MOBILE",
        "打138 0000 1234, 138 0000 1234, MOBILE",
        "打一三八零零零零一二三四, 一三八零零零零一二三四, MOBILE",
        "打+8613800001234, 8613800001234, MOBILE",
        "座机0731-80001234, 0731-80001234, LANDLINE",
        "身份证11010519491231002X, 11010519491231002X, ID_NUMBER",
        "身份证11010519491231002x, 11010519491231002x, ID_NUMBER",
        "旧证110105491231002, 110105491231002, ID_NUMBER",
        "卡号6222 0212 3456 7890 128, 6222 0212 3456 7890 128, BANK_CARD",
        "车牌湘A·12345堵门, 湘A·12345, PLATE",
        "绿牌京AD12345, 京AD12345, PLATE",
        "邮箱zhang.san@example.org, zhang.san@example.org, EMAIL",
        "我住3栋2单元501室, 3栋2单元501室, DOOR",
        "我叫王小明，路灯坏了, 王小明, NAME",
        "联系人：欧阳建国, 欧阳建国, NAME",
        "张女士反映, 张女士, NAME",
        "王建国和李秀英在楼下争吵, 李秀英, NAME",
        "被告李某某, 李某某, NAME"
    })
    void personalDataIsFoundWhereItStands(String text, String value, Kind kind) {
        assertThat(PersonalData.find(text)).anySatisfy(found -> {
            assertThat(text.substring(found.from(), found.to())).isEqualTo(value);
            assertThat(found.kind()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "订单号13800001234",
                "快递单号:6222021234567890128",
                "金额13800001234元",
                "2020年1月15日至2021-03-04",
                "根据〔2020〕123号文件",
                "1986.2-1991.11在厂里工作",
                "请拨打12345热线或110",
                "编号110105194912310021",
                "面积1203.5平方米，3栋居民楼共120户",
                "小区高度重视安全问题",
                "家里没有人，何时来修",
                "统一社会信用代码91430100MA12345678",
                ""
            })
    void whatOnlyLooksLikePersonalDataStays(String text) {
        assertThat(PersonalData.find(text)).isEmpty();
        assertThat(PersonalData.mask(text)).isEqualTo(text);
    }

    @Test
    void maskingKeepsTheLengthAndWhatTellsPeopleApart() {
        var masked = PersonalData.mask("张三丰是楼长，我叫王小明，电话13800001234，湘A12345");
        assertThat(masked)
                .contains("王**")
                .contains("138******34")
                .contains("湘******")
                .doesNotContain("小明");
        assertThat(masked).hasSize("张三丰是楼长，我叫王小明，电话13800001234，湘A12345".length());
    }

    @Test
    void maskedTextHasNothingLeftToFind() {
        var masked = PersonalData.mask("联系人：李秀英，手机138 0000 1234，身份证11010519491231002X");
        assertThat(PersonalData.find(masked)).isEmpty();
    }
}
