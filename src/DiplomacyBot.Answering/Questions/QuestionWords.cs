namespace DiplomacyBot.Answering.Questions;

/// <summary>The words by which Vietnamese asks, and the small talk around a question. None of them is searched for.</summary>
internal static class QuestionWords
{
    /// <summary>Asking phrases and what each wants; at one place the longest wins. "*" stands for the one noun syllable asked about.</summary>
    public static IReadOnlyList<(string Phrase, AnswerKind Kind)> Asking { get; } =
    [
        ("là những ai", AnswerKind.Who), ("gồm những ai", AnswerKind.Who), ("những ai", AnswerKind.Who), ("là ai", AnswerKind.Who), ("ai", AnswerKind.Who),
        ("người nào", AnswerKind.Who), ("nhân vật nào", AnswerKind.Who), ("vị nào", AnswerKind.Who), ("ông nào", AnswerKind.Who), ("bà nào", AnswerKind.Who),
        ("lãnh đạo nào", AnswerKind.Who), ("do ai", AnswerKind.Who), ("bởi ai", AnswerKind.Who), ("của ai", AnswerKind.Who),
        ("khi nào", AnswerKind.When), ("bao giờ", AnswerKind.When), ("lúc nào", AnswerKind.When), ("hôm nào", AnswerKind.When), ("bữa nào", AnswerKind.When),
        ("ngày nào", AnswerKind.When), ("những ngày nào", AnswerKind.When), ("ngày tháng nào", AnswerKind.When), ("ngày mấy", AnswerKind.When), ("ngày bao nhiêu", AnswerKind.When),
        ("tháng nào", AnswerKind.When), ("tháng mấy", AnswerKind.When), ("năm nào", AnswerKind.When), ("năm mấy", AnswerKind.When),
        ("thời gian nào", AnswerKind.When), ("thời điểm nào", AnswerKind.When), ("dịp nào", AnswerKind.When), ("mấy giờ", AnswerKind.When), ("lúc mấy giờ", AnswerKind.When),
        ("thứ mấy trong tuần", AnswerKind.When), ("giờ nào", AnswerKind.When), ("tuần nào", AnswerKind.When), ("quý nào", AnswerKind.When),
        ("ở đâu", AnswerKind.Where), ("tại đâu", AnswerKind.Where), ("đến đâu", AnswerKind.Where), ("tới đâu", AnswerKind.Where), ("đi đâu", AnswerKind.Where), ("từ đâu", AnswerKind.Where),
        ("sang đâu", AnswerKind.Where), ("về đâu", AnswerKind.Where), ("đâu", AnswerKind.Where), ("nơi nào", AnswerKind.Where), ("chỗ nào", AnswerKind.Where), ("địa điểm nào", AnswerKind.Where),
        ("nước nào", AnswerKind.Where), ("quốc gia nào", AnswerKind.Where), ("thành phố nào", AnswerKind.Where), ("tỉnh nào", AnswerKind.Where), ("thủ đô nào", AnswerKind.Where),
        ("là bao nhiêu", AnswerKind.HowMany), ("bao nhiêu", AnswerKind.HowMany), ("lần thứ mấy", AnswerKind.HowMany), ("thứ mấy", AnswerKind.HowMany), ("mấy", AnswerKind.HowMany),
        ("bao lâu", AnswerKind.HowMany), ("bao xa", AnswerKind.HowMany), ("chừng nào", AnswerKind.HowMany),
        ("vì sao", AnswerKind.Why), ("tại sao", AnswerKind.Why), ("vì lý do gì", AnswerKind.Why), ("do đâu", AnswerKind.Why), ("sao lại", AnswerKind.Why),
        ("gồm những gì", AnswerKind.List), ("bao gồm những gì", AnswerKind.List), ("những gì", AnswerKind.List), ("những * nào", AnswerKind.List), ("các * nào", AnswerKind.List),
        ("như thế nào", AnswerKind.What), ("thế nào", AnswerKind.What), ("ra sao", AnswerKind.What), ("là gì", AnswerKind.What), ("nghĩa là gì", AnswerKind.What), ("có nghĩa là gì", AnswerKind.What), ("là viết tắt của gì", AnswerKind.What), ("là viết tắt của từ gì", AnswerKind.What),
        ("là viết tắt của cụm từ gì", AnswerKind.What), ("viết tắt của gì", AnswerKind.What), ("viết tắt của từ gì", AnswerKind.What), ("viết tắt của cụm từ gì", AnswerKind.What), ("là chữ viết tắt của gì", AnswerKind.What), ("điều gì", AnswerKind.What), ("cái gì", AnswerKind.What),
        ("việc gì", AnswerKind.What), ("chuyện gì", AnswerKind.What), ("thứ gì", AnswerKind.What), ("vấn đề gì", AnswerKind.What), ("vấn đề nào", AnswerKind.What), ("nội dung gì", AnswerKind.What),
        ("nội dung nào", AnswerKind.What), ("lĩnh vực gì", AnswerKind.What), ("lĩnh vực nào", AnswerKind.What), ("gì", AnswerKind.What), ("nào", AnswerKind.Which),
        ("phải không", AnswerKind.YesNo), ("đúng không", AnswerKind.YesNo), ("hay không", AnswerKind.YesNo), ("hay chưa", AnswerKind.YesNo), ("có phải", AnswerKind.YesNo),
    ];

    /// <summary>Words that ask by themselves.</summary>
    public static IReadOnlySet<string> AskingSyllables { get; } = Asking.Select(a => a.Phrase).Where(p => !p.Contains(' ', StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Politeness and framing that says nothing about the coverage.</summary>
    public static IReadOnlyList<string> Fillers { get; } =
    [
        "xin hỏi", "cho hỏi", "cho tôi hỏi", "cho tôi biết", "cho biết", "hãy cho biết", "cho mình hỏi", "cho em hỏi", "cho mình biết", "cho em biết", "tôi cần biết", "mình cần biết", "em cần biết", "tôi muốn hỏi", "mình muốn hỏi", "em muốn hỏi",
        "mình muốn biết", "em muốn biết", "bot ơi", "bạn ơi", "ad ơi", "giúp em", "giúp với", "giùm tôi", "giùm em", "giùm mình", "xin cho biết", "bạn có biết", "tôi muốn biết", "muốn biết", "làm ơn", "vui lòng",
        "xin chào", "chào bạn", "ạ", "nhé", "nhỉ", "vậy", "thế", "hả", "à", "với ạ", "giúp tôi", "giúp mình", "tình hình mới nhất", "mới nhất", "hiện nay", "hiện tại", "hãy", "chính xác",
        "theo bài báo", "theo tin", "theo báo chí", "tên là", "tên gì", "tên", "cụ thể",
    ];

    private static readonly PhraseMatcher<bool> FillerWords = new(Fillers.Select(static f => (f, true)));

    /// <summary>Where fillers stand; "tên" of a rocket (tên lửa) is none.</summary>
    public static IEnumerable<PhraseMatch<bool>> FillersIn(IReadOnlyList<string> keys, bool folded) =>
        FillerWords.All(keys, folded).Where(m => !(m.Length == 1 && keys[m.Start] is "tên" or "ten" && m.End < keys.Count && keys[m.End] is "lửa" or "lua"));

    /// <summary>Words of grammar: they carry no subject, so their being found or missing says little.</summary>
    public static IReadOnlySet<string> Function { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "là", "của", "và", "ở", "tại", "trong", "với", "cho", "được", "bị", "các", "những", "một", "này", "đó", "kia", "ấy", "thì", "mà", "đã", "đang", "sẽ", "sắp", "vừa", "mới", "để", "từ", "đến", "tới",
        "về", "vào", "ra", "lên", "xuống", "theo", "do", "bởi", "vì", "khi", "lúc", "hôm", "ngày", "tháng", "năm", "có", "không", "chưa", "cũng", "còn", "hay", "hoặc", "như", "nào", "gì", "rồi", "nên", "thế",
        "vậy", "mỗi", "mọi", "cả", "lại", "nữa", "chỉ", "rất", "hơn", "trên", "dưới", "giữa", "qua", "sau", "trước", "ngoài", "bằng", "người", "việc", "cùng", "nhau", "phải", "tính",
    };

    /// <summary>Words that point back to an earlier question.</summary>
    public static IReadOnlyList<string> PointingBack { get; } =
    [
        "ông ấy", "ông ta", "ông này", "ông đó", "bà ấy", "bà ta", "bà này", "bà đó", "anh ấy", "cô ấy", "người này", "người đó", "họ", "nước này", "nước đó", "quốc gia này",
        "trong số đó", "trong đó", "số đó", "ở đó", "tại đó", "khi đó", "lúc đó", "hôm đó", "ngày đó", "năm đó", "điều này", "điều đó", "việc này", "việc đó", "sự kiện này", "sự kiện đó",
        "cuộc họp này", "cuộc họp đó", "cuộc gặp này", "cuộc gặp đó", "hội nghị này", "hội nghị đó", "phiên họp này", "phiên họp đó", "vụ này", "vụ đó", "nó", "chúng", "đó", "ấy", "này", "thỏa thuận đó", "thỏa thuận này",
        "chuyến thăm này", "chuyến thăm đó", "hai bên", "hai người này", "cả hai",
    ];
}
