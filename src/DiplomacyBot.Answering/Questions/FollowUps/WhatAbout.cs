using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Answering.Questions.FollowUps;

/// <summary>"Còn X?" asks the question before again with X in the place of its like: another one of a row, another year, person, country or body.</summary>
internal static class WhatAbout
{
    private static readonly PhraseMatcher<bool> And = new(new[] { "còn", "thế còn", "vậy còn", "vậy thì còn", "còn về", "và", "thế" }.Select(static p => (p, true)));
    private static readonly PhraseMatcher<bool> WhatOf = new(new[] { "thì sao", "thì thế nào", "thì như thế nào", "sao", "thì", "nhỉ", "ạ" }.Select(static p => (p, true)));

    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal) { "ở", "tại", "với", "về", "vào", "trong", "của", "o", "tai", "voi", "ve", "vao" };

    /// <summary>The question asked again, the last one that has the like of what this one names; null when this one does not ask so.</summary>
    /// <param name="read">The question.</param>
    /// <param name="previous">Earlier questions, the last one first; at least one.</param>
    public static string? Ask(TurnReading read, IEnumerable<string> previous)
    {
        if (Insert(read) is not { } insert)
        {
            return null;
        }

        var another = TurnReading.Of(insert, read.Folded);
        if (previous.Select(question => InPlaceOfItsLike(TurnReading.Of(question), another, insert)).FirstOrDefault(static asked => asked is not null) is { } replaced)
        {
            return replaced;
        }

        var before = TurnReading.Of(previous.First());
        var adverbial = Prepositions.Contains(another.Keys[0]) || another.Keys[0] is "năm" or "nam" or "tháng" or "thang";
        return adverbial ? WithTopic($"{Unasked(before.Text)} {insert}", before.Topic) : WithTopic(before.Text, insert);
    }

    /// <summary>An earlier question with what is named in the place of its like; null when it has none.</summary>
    private static string? InPlaceOfItsLike(TurnReading before, TurnReading another, string insert)
    {
        var folded = another.Folded || before.Folded;
        if (PlaceFor(another, before, folded) is { } place)
        {
            var replaced = before.Slice(place.First, place.End);
            var kept = before.Topic.Split("; ", StringSplitOptions.RemoveEmptyEntries).Where(t => !replaced.Contains(t, StringComparison.OrdinalIgnoreCase) && !t.Contains(replaced, StringComparison.OrdinalIgnoreCase));
            var text = With(before, place, insert);
            return before.Topic.Length == 0 ? text : WithTopic(text, string.Join("; ", kept));
        }

        var topic = TurnReading.Of(before.Topic, before.Folded);
        if (topic.Keys.Length > 0 && PlaceFor(another, topic, folded) is { } inTopic)
        {
            return WithTopic(before.Text, With(topic, inTopic, insert));
        }

        return null;
    }

    private static string With(TurnReading before, Named place, string insert) =>
        before.Text[..before.Syllables[place.First].Start] + insert + before.Text[before.Syllables[place.End - 1].End..];

    private static string Unasked(string text) => text.TrimEnd(' ', '?', '.', '!');

    private static string WithTopic(string text, string topic) => topic.Length == 0 ? Unasked(text) + "?" : $"{Unasked(text)} ({topic})?";

    /// <summary>What stands between "còn" and "thì sao"; null when that is nothing, asks itself, or the question does not begin so.</summary>
    private static string? Insert(TurnReading read)
    {
        if (read.Keys.Length == 0 || And.At(read.Keys, 0, read.Folded) is not { } and)
        {
            return null;
        }

        var end = read.Keys.Length;
        if (WhatOf.All(read.Keys, read.Folded).LastOrDefault() is { Length: > 0 } tail && tail.End == end)
        {
            end = tail.Start;
        }
        else if (read.Keys[0] is "và" or "va" or "thế" or "the" && and.Length == 1)
        {
            return null;
        }

        return end <= and.End || read.Asking.Any(m => m.Start >= and.End && m.End <= end) ? null : read.Slice(and.End, end);
    }

    private static Named? PlaceFor(TurnReading insert, TurnReading before, bool folded)
    {
        var whole = new Named(0, insert.Keys.Length);
        if (SameBeginning(before, insert.Keys, folded) is { } like)
        {
            return like;
        }

        if (Year(insert, insert.Keys.Length - 1) && insert.Keys.Length <= 2 && First(before, Year) is { } year)
        {
            return insert.Keys.Length == 2 && year > 0 && before.Keys[year - 1] == insert.Keys[0] ? new Named(year - 1, year + 1) : new Named(year, year + 1);
        }

        if (Antecedents.Persons(insert) is [var person] && person == whole)
        {
            return FirstOrNull(Antecedents.Persons(before));
        }

        var places = Antecedents.Places(insert);
        if (places is [var place] && (place == whole || (place.First == 1 && place.End == whole.End && Prepositions.Contains(insert.Keys[0]))))
        {
            var there = Antecedents.Places(before).Where(p => place.First == 0 || (p.First > 0 && before.Keys[p.First - 1] == insert.Keys[0])).ToList();
            return there.Exists(p => before.Slice(p.First, p.End).Equals(insert.Slice(place.First, place.End), StringComparison.OrdinalIgnoreCase)) ? null
                : FirstOrNull(there) is { } old ? new Named(old.First - place.First, old.End) : null;
        }

        return insert.Keys.Length == 1 && Acronym(insert, 0) && First(before, Acronym) is { } acronym ? new Named(acronym, acronym + 1) : null;
    }

    /// <summary>"lần thứ 37" takes the place of "lần thứ 36": the run that shares most leading syllables, names as long as they are.</summary>
    private static Named? SameBeginning(TurnReading before, string[] keys, bool folded)
    {
        var (at, best) = (0, 0);
        for (var i = 0; i < before.Keys.Length; i++)
        {
            var common = 0;
            while (common < keys.Length && i + common < before.Keys.Length && Same(before.Keys[i + common], keys[common], folded))
            {
                common++;
            }

            if (common > best && !(common == 1 && keys.Length > 1 && QuestionWords.Function.Contains(keys[0]) && keys[0] is not ("năm" or "tháng" or "ngày" or "nam")))
            {
                (at, best) = (i, common);
            }
        }

        if (best == 0 || best == keys.Length)
        {
            return null;
        }

        // "Tổng thống Mỹ" stands for all of "Tổng thống Hàn Quốc".
        var person = Antecedents.Persons(before).FirstOrDefault(p => p.First == at);
        return new Named(at, person.End > 0 ? person.End : Math.Min(before.Keys.Length, at + keys.Length));
    }

    private static bool Same(string a, string b, bool folded) => a == b || (folded && Folding.Fold(a) == Folding.Fold(b));

    private static bool Year(TurnReading read, int at) => read.Keys[at].Length == 4 && read.Keys[at].All(char.IsAsciiDigit);

    private static bool Acronym(TurnReading read, int at) => Language.Syllables.SyllableCase.CaseOf(read.Syllables[at], read.Text) == Language.Syllables.LetterCase.Upper;

    private static int? First(TurnReading read, Func<TurnReading, int, bool> is_)
    {
        for (var i = 0; i < read.Keys.Length; i++)
        {
            if (is_(read, i))
            {
                return i;
            }
        }

        return null;
    }

    private static Named? FirstOrNull(IReadOnlyList<Named> named) => named.Count > 0 ? named[0] : null;
}
