using System.Globalization;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Questions.FollowUps;

/// <summary>
/// Fills in what a follow-up leaves to the conversation, by rule: "Còn lần thứ 37?" puts its words in the place of their like in the
/// question before; "Ông ấy …" names the person; anything else that points back borrows the subject of the question before and of what that one followed up.
/// A question that says itself what it is about borrows nothing and begins a new topic.
/// </summary>
internal static class FollowUpRewriter
{
    /// <summary>A question with more words than this says itself what it is about.</summary>
    private const int LongestElliptic = 12;

    /// <summary>Words of content that a question typed without accents, where no name shows by its capital, may have and still need the one before.</summary>
    private const int FewWords = 2;

    /// <summary>How many questions back a place, or the like of what is named, is looked for.</summary>
    private const int Remembered = 3;

    private static readonly PhraseMatcher<bool> TodayWords = new(new[] { "hôm nay", "hôm qua", "tuần này", "tuần qua", "tuần trước", "tháng này", "tháng trước", "năm nay", "năm ngoái", "hiện nay", "mới nhất" }.Select(static p => (p, true)));

    /// <param name="question">The question as typed.</param>
    /// <param name="earlier">Earlier questions, oldest first.</param>
    public static StandaloneQuestion Rewrite(string question, IReadOnlyList<EarlierQuestion> earlier)
    {
        var read = TurnReading.Of(question);
        if (earlier.Count == 0 || read.Keys.Length == 0)
        {
            return new StandaloneQuestion(question, question.Length, false);
        }

        if (WhatAbout.Ask(read, earlier.Reverse().Take(Remembered).Select(static e => e.Question)) is { } replaced)
        {
            return Borrowing(replaced);
        }

        if (!PointingWords.PointsBack(read) && !IsElliptic(read))
        {
            return new StandaloneQuestion(question, question.Length, false);
        }

        var (named, topic) = Resolve(read, earlier);
        var body = named.TrimEnd(' ', '?', '.', '!');
        var borrowed = string.Join("; ", topic.Where(t => !Says(named, t)).Distinct(StringComparer.OrdinalIgnoreCase));
        return borrowed.Length == 0
            ? new StandaloneQuestion(named, named.Length, true)
            : new StandaloneQuestion($"{body} ({borrowed})?", body.Length, true);
    }

    /// <summary>What stands in brackets at the end is borrowed, as everywhere.</summary>
    private static StandaloneQuestion Borrowing(string text) => TurnReading.Of(text) is { Topic.Length: > 0 } read ? new StandaloneQuestion(text, read.Text.Length, true) : new StandaloneQuestion(text, text.Length, true);

    /// <summary>Without a name, a number or a day of its own, and short, a question after another one is about the same thing.</summary>
    private static bool IsElliptic(TurnReading read)
    {
        if (Enumerable.Range(0, read.Keys.Length).Any(read.IsName) || read.Keys.Length > LongestElliptic)
        {
            return false;
        }

        var content = read.Content();
        return (content < FewWords || !TodayWords.All(read.Keys, read.Folded).Any()) && (!read.Folded || content <= FewWords);
    }

    /// <summary>The question with whom and where it points to named, and the topic it goes on with, the nearer part first.</summary>
    private static (string Text, IEnumerable<string> Topic) Resolve(TurnReading read, IReadOnlyList<EarlierQuestion> earlier)
    {
        var previous = earlier[^1];
        var replacements = new List<(int Start, int End, string By)>();
        var another = false;
        foreach (var match in PointingWords.PersonsIn(read))
        {
            var known = Antecedents.PersonOf(previous);
            var by = known.Length > 0 || read.Keys[match.Start] == "họ" ? known : earlier.Reverse().Skip(1).Select(Antecedents.PersonOf).FirstOrDefault(static p => p.Length > 0) ?? "";
            if (by.Length > 0 && (read.Keys[match.Start] != "họ" || TurnReading.Of(previous.Question).Asks(AnswerKind.Who)))
            {
                replacements.Add((read.Syllables[match.Start].Start, read.Syllables[match.End - 1].End, by));
                another |= known.Length == 0;
            }
        }

        foreach (var match in PointingWords.PlacesIn(read))
        {
            var preposition = read.Keys[match.Start] is "ở" or "tại" or "trong" ? 1 : 0;
            if (earlier.Reverse().Take(Remembered).Select(e => Antecedents.PlaceOf(e, country: preposition == 0)).FirstOrDefault(static p => p.Length > 0) is { } place)
            {
                replacements.Add((read.Syllables[match.Start + preposition].Start, read.Syllables[match.End - 1].End, place));
            }
        }

        foreach (var kind in NamedThings.PointedAt(read).Where(m => !replacements.Exists(r => r.Start <= read.Syllables[m.End].Start && read.Syllables[m.Start].Start < r.End)))
        {
            if (earlier.Reverse().Take(Remembered).Select(e => NamedThings.NameOf(read.Keys[kind.Start..kind.End], e)).FirstOrDefault(static n => n.Length > 0) is { } name)
            {
                replacements.Add((read.Syllables[kind.End].Start, read.Syllables[kind.End].End, name));
            }
        }

        var text = replacements.OrderByDescending(static r => r.Start).Aggregate(read.Text, static (text, r) => text[..r.Start] + (r.Start == 0 && char.IsUpper(text[0]) ? char.ToUpper(r.By[0], CultureInfo.InvariantCulture) + r.By[1..] : r.By) + text[r.End..]);

        // Whoever is named from before the last topic was not part of it.
        return (text, another ? [] : TopicOf(previous.Question));
    }

    /// <summary>The subject of a question and, where that was a follow-up, the topic it belongs to.</summary>
    private static IEnumerable<string> TopicOf(string question)
    {
        var read = TurnReading.Of(question);
        if (read.Topic.Length == 0)
        {
            return read.Subject() is { Length: > 0 } subject ? [subject] : [];
        }

        var root = read.Topic.Split("; ")[^1];
        return read.Content() > FewWords || Enumerable.Range(0, read.Keys.Length).Any(read.IsName) ? [read.Subject(), root] : [root];
    }

    private static bool Says(string text, string words)
    {
        var said = SyllableReader.Read(text).Select(static s => s.Key).ToHashSet(StringComparer.Ordinal);
        return SyllableReader.Read(words).All(s => said.Contains(s.Key) || QuestionWords.Function.Contains(s.Key));
    }
}
