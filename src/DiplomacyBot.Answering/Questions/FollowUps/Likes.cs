using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Answering.Questions.FollowUps;

/// <summary>Finds what in an earlier question is like something named later: another one of a row, another year, person, country, body or people.</summary>
internal static class Likes
{
    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal) { "ở", "tại", "với", "về", "vào", "trong", "của", "o", "tai", "voi", "ve", "vao" };

    /// <summary>Words before the one something is done to.</summary>
    private static readonly HashSet<string> Toward = new(StringComparer.Ordinal) { "với", "lên", "cho", "sang", "voi", "len" };

    /// <summary>True for words that put a place or a time into a question.</summary>
    public static bool IsPreposition(string key) => Prepositions.Contains(key);

    /// <param name="insert">What a question names: "Còn <i>Hàn Quốc</i>?".</param>
    /// <param name="before">An earlier question.</param>
    /// <param name="folded">Whether either was typed without accents.</param>
    /// <returns>The run of the earlier question it takes the place of; null when there is none.</returns>
    public static Named? Of(TurnReading insert, TurnReading before, bool folded)
    {
        var whole = new Named(0, insert.Keys.Length);
        if (SameBeginning(before, insert, folded) is { } like)
        {
            return like;
        }

        if (Year(insert, insert.Keys.Length - 1) && insert.Keys.Length <= 2 && First(before, Year) is { } year)
        {
            return insert.Keys.Length == 2 && year > 0 && before.Keys[year - 1] == insert.Keys[0] ? new Named(year - 1, year + 1) : new Named(year, year + 1);
        }

        if (Antecedents.Persons(insert) is [var person] && person == whole && PersonFor(insert, before) is { } other)
        {
            return other;
        }

        var places = Antecedents.Places(insert);
        if (places is [var place] && (place == whole || (place.First == 1 && place.End == whole.End && IsPreposition(insert.Keys[0]))))
        {
            var there = Antecedents.Places(before).Where(p => place.First == 0 || (p.First > 0 && before.Keys[p.First - 1] == insert.Keys[0])).ToList();
            if (there.Exists(p => before.Slice(p.First, p.End).Equals(insert.Slice(place.First, place.End), StringComparison.OrdinalIgnoreCase)))
            {
                return null;
            }

            if ((Asked(before, there) ?? Asked(before, Names(before).FindAll(n => place.First == 0 && Acronym(before, n.First))) ?? FirstOrNull(there)) is { } old)
            {
                // Another country has another president: of "Tổng thống Hàn Quốc Lee Jae Myung" the name goes too.
                var holder = Antecedents.Persons(before).FirstOrDefault(p => p.First < old.First && old.End <= p.End);
                return new Named(old.First - place.First, Math.Max(old.End, holder.End));
            }
        }

        if (insert.Keys.Length == 1 && Acronym(insert, 0) && First(before, Acronym) is { } acronym)
        {
            return new Named(acronym, acronym + 1);
        }

        // "Còn Louisiana?": no list knows what it is, but there is only one name it can stand for, or one that is asked of.
        var names = !folded && IsName(insert) ? Names(before).FindAll(n => Numbered(before, n) == Numbered(insert, whole)) : [];
        return names.Count == 1 ? names[0] : Asked(before, names);
    }

    /// <summary>True for a name and nothing else.</summary>
    public static bool IsName(TurnReading read) => read.Keys.Length > 0 && (read.IsCapital(0) || read.EndOfKnown(0) > 0) && read.EndOfName(0) == read.Keys.Length;

    /// <summary>
    /// Who has a title stands for whoever the question speaks of. Of a bare name nobody can tell whether it is a person's: it stands for a person who is named, or for the
    /// name behind the title where the holder of an office is asked for ("Thống đốc California là ai?").
    /// </summary>
    private static Named? PersonFor(TurnReading insert, TurnReading before)
    {
        var bare = PersonTitles.Names.At(insert.Keys, 0, insert.Folded) is null;
        foreach (var person in Antecedents.Persons(before))
        {
            if (!bare || PersonTitles.Names.At(before.Keys, person.First, before.Folded) is not { } title)
            {
                return person;
            }

            if (person.End > title.End)
            {
                return before.Asking.Any(m => m.Value == AnswerKind.Who && m.Start == person.End) ? new Named(title.End, person.End) : person;
            }
        }

        return null;
    }

    /// <summary>
    /// Of several names the one whose share is asked for: it stands right before the words that ask ("Mỹ áp thuế Canada bao nhiêu?") or behind a preposition of direction
    /// ("Việt Nam ký gì với Nhật Bản?"). Where there is none, the first place does what is asked about ("Thái Lan mua bao nhiêu máy bay Mỹ?").
    /// </summary>
    private static Named? Asked(TurnReading before, List<Named> names) =>
        FirstOrNull([.. names.AsEnumerable().Reverse().Where(p => p.First > 0 && (Toward.Contains(before.Keys[p.First - 1]) || before.Asking.Any(m => m.Start == p.End)))]);

    /// <summary>"Huổi Thanh 2" is no person.</summary>
    private static bool Numbered(TurnReading read, Named name) => char.IsAsciiDigit(read.Keys[name.End - 1][0]);

    /// <summary>Names of a question, titles and treaties (Công ước Hà Nội) left out.</summary>
    private static List<Named> Names(TurnReading before)
    {
        var names = new List<Named>();
        for (var i = 0; i < before.Keys.Length; i++)
        {
            if (PersonTitles.Names.At(before.Keys, i, folded: false) is { } title)
            {
                i = title.End - 1;
            }
            else if (before.IsName(i) && !char.IsAsciiDigit(before.Keys[i][0]))
            {
                var end = Math.Max(before.EndOfName(i), i + 1);
                if (i == 0 || !Antecedents.Things.Contains(before.Keys[i - 1]))
                {
                    names.Add(new Named(i, end));
                }

                i = end - 1;
            }
        }

        return names;
    }

    /// <summary>"lần thứ 37" takes the place of "lần thứ 36": the run that shares most leading syllables, names as long as they are.</summary>
    private static Named? SameBeginning(TurnReading before, TurnReading insert, bool folded)
    {
        var keys = insert.Keys;
        var (at, best) = (0, 0);
        for (var i = 0; i < before.Keys.Length; i++)
        {
            var common = 0;
            while (common < keys.Length && i + common < before.Keys.Length && Same(before.Keys[i + common], keys[common], folded))
            {
                common++;
            }

            if (common > best && !(common == 1 && keys.Length > 1 && QuestionWords.Function.Contains(keys[0]) && keys[0] is not ("năm" or "tháng" or "ngày" or "nam") && !Peoples(before, i, insert)))
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

    /// <summary>"người Thái" stands for "người Dao", while "người" alone joins nothing.</summary>
    private static bool Peoples(TurnReading before, int at, TurnReading insert) =>
        insert.Keys[0] == "người" && insert.IsCapital(1) && at + 1 < before.Keys.Length && before.IsCapital(at + 1);

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

    private static Named? FirstOrNull(List<Named> named) => named.Count > 0 ? named[0] : null;
}
