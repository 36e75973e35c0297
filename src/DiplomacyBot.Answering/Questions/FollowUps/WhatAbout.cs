using System.Globalization;

namespace DiplomacyBot.Answering.Questions.FollowUps;

/// <summary>"Còn X?" asks the question before again with X in the place of its like: another one of a row, another year, person, country or body.</summary>
internal static class WhatAbout
{
    private static readonly PhraseMatcher<bool> And = new(new[] { "còn", "thế còn", "vậy còn", "vậy thì còn", "còn về", "và", "thế" }.Select(static p => (p, true)));
    private static readonly PhraseMatcher<bool> WhatOf = new(new[] { "thì sao", "thì thế nào", "thì như thế nào", "sao", "thì", "nhỉ", "ạ" }.Select(static p => (p, true)));

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
        if (Antecedents.Persons(another).Count > 0 && PointingWords.PersonsIn(before) is [{ Start: 0 } pronoun, ..])
        {
            return WithTopic(char.ToUpper(insert[0], CultureInfo.InvariantCulture) + insert[1..] + before.Text[before.Syllables[pronoun.End - 1].End..], "");
        }

        if (Likes.IsPreposition(another.Keys[0]) || another.Keys[0] is "năm" or "nam" or "tháng" or "thang")
        {
            return WithTopic($"{Unasked(before.Text)} {insert}", before.Topic);
        }

        // "Có bao nhiêu hộ (bản Huổi Thanh 1)": what itself names nothing would be about nothing without its topic.
        var named = before.Topic.Length == 0 || Enumerable.Range(0, before.Keys.Length).Any(before.IsName);
        return WithTopic(before.Text, named ? insert : $"{insert}; {before.Topic.Split("; ")[^1]}");
    }

    /// <summary>An earlier question with what is named in the place of its like; null when it has none.</summary>
    private static string? InPlaceOfItsLike(TurnReading before, TurnReading another, string insert)
    {
        var folded = another.Folded || before.Folded;
        if (Likes.Of(another, before, folded) is { } place)
        {
            var replaced = before.Slice(place.First, place.End);

            // A name alone in the topic was put there by a "Còn …?" before: this one is asked instead of it.
            var alone = Likes.IsName(another);
            var kept = before.Topic.Split("; ", StringSplitOptions.RemoveEmptyEntries).Where(t => !(alone && Likes.IsName(TurnReading.Of(t, before.Folded))) && !replaced.Contains(t, StringComparison.OrdinalIgnoreCase) && !t.Contains(replaced, StringComparison.OrdinalIgnoreCase));
            var text = With(before, place, insert);
            return before.Topic.Length == 0 ? text : WithTopic(text, string.Join("; ", kept));
        }

        var topic = TurnReading.Of(before.Topic, before.Folded);
        if (topic.Keys.Length > 0 && Likes.Of(another, topic, folded) is { } inTopic)
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
    public static string? Insert(TurnReading read)
    {
        if (read.Keys.Length == 0 || And.At(read.Keys, 0, read.Folded) is not { } and || (read.Keys.Length > 1 && read.Keys[1] is "giới" or "gioi"))
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
}
