using DiplomacyBot.Answering.ShortAnswers;

namespace DiplomacyBot.Answering.Questions.FollowUps;

/// <summary>Persons and places a question names, which a later one may point at.</summary>
internal static class Antecedents
{
    /// <summary>Words behind which a place is part of a name: Công ước Hà Nội.</summary>
    internal static readonly HashSet<string> Things = new(StringComparer.Ordinal) { "ước", "định", "bố", "nghị", "thuận", "văn", "kiện", "lịch", "báo", "trình" };

    /// <summary>Offices with what is named behind them, and names of people, in reading order. Of a pronoun or of an office alone ("ông") nothing is known.</summary>
    public static IReadOnlyList<Named> Persons(TurnReading read)
    {
        var persons = new List<Named>();
        for (var i = 0; i < read.Keys.Length; i++)
        {
            if (PersonTitles.Names.At(read.Keys, i, read.Folded) is { } title)
            {
                var end = EndOfNames(read, Math.Max(title.End, read.EndOfKnown(i)));
                if (end + 1 < read.Keys.Length && read.Keys[end] is "tại" or "tai" && EndOfNames(read, end + 1) is var post && post > end + 1)
                {
                    end = post;
                }

                if (end > title.End || title.Length > 1)
                {
                    persons.Add(new Named(i, end));
                }

                i = end - 1;
            }
            else if (IsPersonAt(read, i))
            {
                var end = EndOfNames(read, i);
                persons.Add(new Named(i, end));
                i = end - 1;
            }
        }

        return persons;
    }

    /// <summary>Countries and cities that stand for themselves, in reading order; not those in the name of a person's office or of a treaty.</summary>
    public static IReadOnlyList<Named> Places(TurnReading read)
    {
        var places = new List<Named>();
        for (var i = 0; i < read.Keys.Length; i++)
        {
            var length = read.Folded ? PlacesWithoutAccents.LengthAt(read.Keys, i) : KnownPlaces.LengthAt(read.Syllables, i, read.Keys.Length);
            if (length == 0 || (length == 1 && !read.IsCapital(i)))
            {
                continue;
            }

            if (!(i > 0 && Things.Contains(read.Keys[i - 1])))
            {
                places.Add(new Named(i, i + length));
            }

            i += length - 1;
        }

        return places;
    }

    /// <summary>The person a pronoun behind the question means: who answered it, else the one it speaks of first, else the one its topic does; empty for none.</summary>
    public static string PersonOf(EarlierQuestion earlier)
    {
        var read = TurnReading.Of(earlier.Question);
        var persons = Persons(read);
        if (read.Asking.LastOrDefault(static m => m.Value == AnswerKind.Who) is { Length: > 0 } asking)
        {
            var office = persons.LastOrDefault(p => Holds(read, p, asking));
            if (NamedBy(read, office, asking) is { Length: > 0 } named)
            {
                return named;
            }

            if (AnsweredNames.IsPerson(earlier.ShortAnswer))
            {
                var title = office.End > 0 ? read.Slice(office.First, office.End) : "";
                return title.Contains(earlier.ShortAnswer!, StringComparison.OrdinalIgnoreCase) ? title : $"{title} {earlier.ShortAnswer}".Trim();
            }
        }

        return persons.Count > 0 ? read.Slice(persons[0].First, persons[0].End) : read.Topic.Length > 0 ? PersonOf(new EarlierQuestion(read.Topic, null)) : "";
    }

    /// <summary>The place a question was answered by, or the last one it names, or its topic does; empty for none.</summary>
    /// <param name="earlier">The question.</param>
    /// <param name="country">Whether any place will do; else one where something happens.</param>
    public static string PlaceOf(EarlierQuestion earlier, bool country)
    {
        var read = TurnReading.Of(earlier.Question);
        if (read.Asks(AnswerKind.Where, AnswerKind.Which) && AnsweredNames.IsPlace(earlier.ShortAnswer))
        {
            return earlier.ShortAnswer!;
        }

        var place = Places(read).LastOrDefault(p => country || (p.First > 0 && read.Keys[p.First - 1] is "ở" or "tại" or "đến" or "tới" or "thăm" or "sang"));
        return place.End > 0 ? read.Slice(place.First, place.End) : read.Topic.Length > 0 ? PlaceOf(new EarlierQuestion(read.Topic, null), country) : "";
    }

    /// <summary>"… Tổng thống Paraguay là ai" and "Ai là Tổng thống Paraguay" ask who holds the office; "Tổng thống Mỹ gặp ai" does not.</summary>
    private static bool Holds(TurnReading read, Named office, PhraseMatch<AnswerKind> asking) =>
        office.End == asking.Start || (office.End == asking.Start - 1 && read.Keys[office.End] is "là" or "la") || (office.First == asking.End + 1 && read.Keys[asking.End] is "là" or "la");

    /// <summary>"Ulf Kristersson là ai?" names the person itself, whatever was answered; "Tổng thống Paraguay là ai?" does not. Empty when it does not.</summary>
    private static string NamedBy(TurnReading read, Named office, PhraseMatch<AnswerKind> asking)
    {
        if (office.End == 0)
        {
            return asking is { Start: > 1, Length: > 1 } && AnsweredNames.IsRunOfPerson(read, 0, asking.Start) ? read.Slice(0, asking.Start) : "";
        }

        var at = Math.Max(PersonTitles.Names.At(read.Keys, office.First, read.Folded)?.End ?? office.First, read.EndOfKnown(office.First));
        while (at < office.End && Math.Max(read.EndOfKnown(at), at + (read.Keys[at] is "tại" or "tai" ? 1 : 0)) is var end && end > at)
        {
            at = end;
        }

        return at < office.End && read.IsCapital(at) ? read.Slice(office.First, office.End) : "";
    }

    private static bool IsPersonAt(TurnReading read, int at)
    {
        if (read.Folded || !read.IsCapital(at) || KnownPlaces.LengthAt(read.Syllables, at, read.Keys.Length) > 0 || (at > 0 && read.IsCapital(at - 1)) || NamedThings.Announces(read, at))
        {
            return false;
        }

        var last = EndOfNames(read, at) - 1;
        var shouted = Language.Syllables.SyllableCase.CaseOf(read.Syllables[at], read.Text) == Language.Syllables.LetterCase.Upper;
        return !shouted && !PersonalNames.IsBody(read.Syllables, at) && (PersonalNames.LooksLikeOne(read.Syllables, at, last) || (last == at && !VietnameseSyllable.IsPossible(read.Keys[at]) && at + 1 < read.Keys.Length));
    }

    private static int EndOfNames(TurnReading read, int at)
    {
        while (at < read.Keys.Length && Math.Max(read.EndOfKnown(at), at + (read.IsCapital(at) ? 1 : 0)) is var end && end > at)
        {
            at = end;
        }

        return at;
    }
}

/// <summary>A run of syllables that names something.</summary>
/// <param name="First">Its first syllable.</param>
/// <param name="End">The syllable behind it.</param>
internal readonly record struct Named(int First, int End);
