using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.SmallTalk;

/// <summary>
/// Recognises messages that ask nothing of the coverage: greetings, thanks, questions about the bot or the clock. The whole message must be one, so that no question
/// about the coverage ("Bạn là ai trong phim …") is taken for it.
/// </summary>
public static class SmallTalkReader
{
    private static readonly PhraseMatcher<SmallTalkKind> Phrases = new(
    [
        .. Of(SmallTalkKind.Greeting, "chào", "xin chào", "kính chào", "chào buổi sáng", "chào buổi chiều", "chào buổi tối", "alo", "hello", "hi"),
        .. Of(SmallTalkKind.Thanks, "cảm ơn", "cám ơn", "xin cảm ơn", "xin cám ơn", "chân thành cảm ơn", "xin chân thành cảm ơn", "thanks", "thank you", "tks"),
        .. Of(SmallTalkKind.Assent, "ok", "oke", "okay", "vâng", "dạ", "dạ vâng", "được rồi", "hiểu rồi", "tôi hiểu rồi", "rõ rồi", "tuyệt vời", "hay quá", "tốt quá"),
        .. Of(SmallTalkKind.Farewell, "tạm biệt", "xin tạm biệt", "chào tạm biệt", "bye", "goodbye", "hẹn gặp lại"),
        .. Of(
            SmallTalkKind.Introduction, "bạn là ai", "bạn là gì", "bạn tên gì", "bạn tên là gì", "tên bạn là gì", "bot là ai", "bot là gì", "mày là ai", "who are you", "bạn là người hay máy", "bạn có phải là người không", "bạn là robot à",
            "bạn làm được gì", "bạn làm được những gì", "bạn giúp được gì", "bạn giúp được gì cho tôi", "bạn có thể làm gì", "bạn có thể làm được gì", "bạn có thể giúp gì", "bạn có thể giúp gì cho tôi", "bạn biết làm gì", "bot làm được gì"),
        .. Of(
            SmallTalkKind.Clock, "mấy giờ rồi", "bây giờ là mấy giờ", "bây giờ mấy giờ", "bây giờ là mấy giờ rồi", "bây giờ mấy giờ rồi", "giờ là mấy giờ", "hôm nay là ngày mấy", "hôm nay ngày mấy", "hôm nay là ngày bao nhiêu",
            "hôm nay ngày bao nhiêu", "hôm nay là ngày nào", "hôm nay là thứ mấy", "hôm nay thứ mấy", "nay là ngày mấy", "hôm nay là ngày gì", "năm nay là năm bao nhiêu", "năm nay là năm nào"),
    ]);

    /// <summary>Courtesies in front.</summary>
    private static readonly PhraseMatcher<bool> Before = new(new[] { "xin hỏi", "cho hỏi", "cho tôi hỏi", "cho mình hỏi", "cho em hỏi", "bạn ơi", "bot ơi", "ad ơi", "em ơi", "à", "rất" }.Select(static p => (p, true)));

    /// <summary>Whom it speaks to and how warmly.</summary>
    private static readonly PhraseMatcher<bool> Around = new(
        new[] { "bạn", "bot", "em", "anh", "chị", "ad", "admin", "nhiều", "rất nhiều", "lắm", "nhé", "nha", "nhá", "ạ", "à", "vậy", "thế", "nhỉ", "ơi", "you", "mọi người", "cả nhà", "trước", "cho hỏi", "cho tôi hỏi", "cho mình hỏi" }.Select(static p => (p, true)));

    /// <summary>What a message of small talk wants; null for any other.</summary>
    /// <param name="message">The message as typed, with accents or wholly without.</param>
    public static SmallTalkKind? Read(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var text = AskedPart.Of(message);
        var keys = SyllableReader.Read(text).Select(static s => s.Key).ToArray();
        var folded = Folding.IsAccentless(text);
        SmallTalkKind? wanted = null;
        for (var at = 0; at < keys.Length;)
        {
            if (Phrases.At(keys, at, folded) is { } phrase)
            {
                wanted = wanted > phrase.Value ? wanted : phrase.Value;
                at = phrase.End;
            }
            else if ((wanted is null ? Before : Around).At(keys, at, folded) is { } courtesy)
            {
                at = courtesy.End;
            }
            else
            {
                return null;
            }
        }

        return wanted;
    }

    private static IEnumerable<(string, SmallTalkKind)> Of(SmallTalkKind kind, params string[] phrases) => phrases.Select(p => (p, kind));
}
