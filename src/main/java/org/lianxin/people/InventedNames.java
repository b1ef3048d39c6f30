package org.lianxin.people;

import java.util.random.RandomGenerator;

/// Names and phone numbers of people who do not exist.
///
/// The numbers begin with 154, a segment that was never given to any operator, so none of them can ring.
public final class InventedNames {
    /// The commoner ones several times, roughly as they are met.
    private static final String SURNAMES = "王王王王王王王李李李李李李李张张张张张张刘刘刘刘刘陈陈陈陈杨杨杨赵赵赵黄黄黄周周周吴吴吴徐徐徐孙孙孙朱朱朱"
            + "马马胡胡郭郭林林何何高高梁梁罗罗郑郑谢谢宋宋唐唐许许邓邓韩韩冯冯曹曹彭彭曾曾肖肖田田董董潘潘袁袁蔡蔡蒋蒋余余于于杜杜叶叶程程"
            + "魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金贾夏韦付方邹熊白孟秦邱侯江尹薛闫雷龙黎史陶贺毛段郝顾龚邵覃武钱戴严莫孔向常汤"
            + "施牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿关焦左柳祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷盛曲翁冉骆蓝路游辛";
    private static final String MEN = "伟强磊军洋勇杰涛超明刚平辉鹏飞健波斌浩宇凯华鑫亮俊峰志国建文武成林海山龙庆东生福才德友良民忠义和兴旺宏利顺";
    private static final String WOMEN = "芳娜敏静丽艳娟霞秀玲桂英兰凤梅琴红云翠珍莲雪萍燕香月荷菊春彩巧淑慧婷颖琳倩欣悦怡雯洁莹蕾薇晶瑶";
    private static final String EITHER = "子雨晨轩思佳一涵梓浩诗嘉若书安宁文清乐天心语新晓永金玉世长光";
    private final RandomGenerator chance;

    public InventedNames(RandomGenerator chance) {
        this.chance = chance;
    }

    /// A full name of two or three characters.
    public String name() {
        return of(surname());
    }

    /// A full name with a given surname, as children have it.
    public String of(String surname) {
        var given = chance.nextBoolean() ? MEN : WOMEN;
        var first = one(chance.nextInt(3) == 0 ? EITHER : given);
        return chance.nextInt(5) == 0 ? surname + first : surname + first + one(given);
    }

    public String surname() {
        return chance.nextInt(400) == 0 ? (chance.nextBoolean() ? "欧阳" : "司马") : one(SURNAMES);
    }

    /// A number that cannot ring.
    public String phone() {
        return "154%08d".formatted(chance.nextInt(100_000_000));
    }

    private String one(String of) {
        return String.valueOf(of.charAt(chance.nextInt(of.length())));
    }
}
