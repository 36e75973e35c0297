namespace DiplomacyBot.Answering.Questions.FollowUps;

/// <summary>Things called by name that a later question points at by what they are: "Bản đó" after "Trưởng bản Huổi Thanh 1 là ai?", "Công ước này" after "Công ước Hà Nội …".</summary>
internal static class NamedThings
{
    private static readonly PhraseMatcher<bool> Kinds = new(
        new[]
        {
            "bản", "làng", "thôn", "ấp", "buôn", "xã", "phường", "huyện", "quận", "tỉnh", "bang", "thị trấn", "thị xã", "đảo", "quần đảo", "sông", "hồ", "đèo", "cầu", "chùa", "sân bay", "cảng", "nhà máy", "trường", "bệnh viện",
            "công ước", "hiệp định", "nghị quyết", "nghị định", "hiệp ước", "tuyên bố", "hội nghị", "diễn đàn", "liên hoan phim", "giải", "dự án", "chiến dịch", "đạo luật", "bão", "cơn bão", "tàu", "tàu sân bay", "tên lửa", "công ty", "tập đoàn", "ngân hàng",
            "đảng", "câu lạc bộ", "phim", "bộ phim",
        }.Select(static p => (p, true)));

    private static readonly HashSet<string> Pointers = new(StringComparer.Ordinal) { "đó", "này", "ấy" };

    /// <summary>Kinds with a pointing word behind them; the word itself is not part of the match. Without accents none: "do" and "nay" are rather other words.</summary>
    public static IEnumerable<PhraseMatch<bool>> PointedAt(TurnReading read) =>
        read.Folded ? [] : Kinds.All(read.Keys, folded: false).Where(m => m.End < read.Keys.Length && Pointers.Contains(read.Keys[m.End]));

    /// <summary>Whether what stands before a syllable tells that a thing or a place, not a person, is named there: bang New Mexico.</summary>
    public static bool Announces(TurnReading read, int at) => at > 0 && Kinds.All(read.Keys, read.Folded).Any(m => m.End == at);

    /// <summary>What the thing of that kind is called in an earlier question, in the topic that one belongs to or in what it was answered; empty for none.</summary>
    /// <param name="kind">Normal forms of what the thing is.</param>
    /// <param name="earlier">The question.</param>
    public static string NameOf(string[] kind, EarlierQuestion earlier)
    {
        var read = TurnReading.Of(earlier.Question);
        for (var i = read.Keys.Length - kind.Length - 1; i >= 0 && !read.Folded; i--)
        {
            var first = i + kind.Length;
            if (!read.Keys.AsSpan(i, kind.Length).SequenceEqual(kind))
            {
                continue;
            }

            if (read.Keys[first] == "nào" && AnsweredNames.IsPlace(earlier.ShortAnswer))
            {
                return WithoutKind(kind, earlier.ShortAnswer!);
            }

            if (read.Joined(first) && read.EndOfName(first) is var end && end > first)
            {
                return read.Slice(first, end);
            }
        }

        return read.Topic.Length > 0 ? NameOf(kind, new EarlierQuestion(read.Topic, null)) : "";
    }

    private static string WithoutKind(string[] kind, string answer)
    {
        var read = TurnReading.Of(answer, folded: false);
        return read.Keys.Length > kind.Length && read.Keys.AsSpan(0, kind.Length).SequenceEqual(kind) ? read.Slice(kind.Length, read.Keys.Length) : answer;
    }
}
