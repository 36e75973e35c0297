using System.Collections.Frozen;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.ShortAnswers.Asked;

/// <summary>What the noun in front of "nào" or "gì" says of the answer.</summary>
/// <param name="First">Index of its first syllable.</param>
/// <param name="IsPerson">Whether it is a title or trade of people.</param>
/// <param name="Place">The sort of place it is; null for none.</param>
internal readonly record struct AskedNoun(int First, bool IsPerson, PlaceKind? Place);

/// <summary>Nouns by which people and places are asked for.</summary>
internal static class AskedNouns
{
    /// <summary>Titles and trades, by their last two syllables.</summary>
    private static readonly FrozenSet<string> People = Set(
        "thủ tướng,tổng thống,chủ tịch,bộ trưởng,ngoại trưởng,thứ trưởng,thị trưởng,đô trưởng,nhạc trưởng,tỉnh trưởng,thuyền trưởng,viện trưởng,cục trưởng,vụ trưởng,hiệu trưởng,đội trưởng,đại sứ,nghị sĩ,ca sĩ,nhạc sĩ,"
        + "nghệ sĩ,họa sĩ,bác sĩ,tiến sĩ,võ sĩ,thi sĩ,giáo sư,luật sư,kỹ sư,diễn viên,ứng viên,luyện viên,phái viên,ngôn viên,động viên,ủy viên,giáo viên,cầu thủ,tay vợt,chính khách,chính trị gia,doanh nhân,tỷ phú,tỉ phú,"
        + "tác giả,đạo diễn,thư ký,bí thư,thẩm phán,giám đốc,chuyên gia,chánh án,công tố,kiểm sát,quan chức,nữ hoàng,quốc vương,hoàng tử,công chúa,phi công,thống đốc,chỉ huy,tư lệnh,đại tướng,trung tướng,thiếu tướng,nghệ nhân,"
        + "chánh vp,nhà văn,nhà báo,nhà thơ,phóng viên,học giả,trị gia,vị tướng,nữ tướng,tham tán,lãnh đạo,hành gia");

    private static readonly FrozenSet<string> LongPeople = Set("nhà ngoại giao,nhà lãnh đạo,nhà khoa học,nhà nghiên cứu,nhà sáng lập,chánh văn phòng,phó chủ tịch");

    private static readonly FrozenSet<string> Countries = Set("nước,quốc gia,quốc tịch,nền kinh tế");

    private static readonly FrozenSet<string> Cities = Set("thành phố,tp,tỉnh,thủ đô,quận,huyện,xã,phường,thị trấn,thị xã,đảo,bang,làng,địa phương,thủ phủ,tỉnh thành");

    private static readonly FrozenSet<string> Portfolios = Set("công an,công thương,ngoại giao,quốc phòng,tài chính,nội vụ,tư pháp,y tế,giáo dục,xây dựng,nông nghiệp,năng lượng,thương mại,kinh tế,môi trường");

    /// <summary>The noun that ends in front of a syllable; a country or an office's field behind it is passed over: "Thượng nghị sĩ Mỹ nào", "Bộ trưởng Nông nghiệp nào".</summary>
    public static AskedNoun Before(IReadOnlyList<Syllable> syllables, int end)
    {
        var noun = At(syllables, end);
        if (noun.IsPerson || noun.Place is not null)
        {
            return noun;
        }

        var bare = WithoutPlace(syllables, end);
        bare = bare >= 2 && Portfolios.Contains(Phrase(syllables, bare - 2, bare)) ? bare - 2 : bare;
        return bare < end && At(syllables, bare) is { IsPerson: true } person ? person : noun;
    }

    /// <summary>Whether a person's title ends in front of a syllable.</summary>
    public static bool IsTitle(IReadOnlyList<Syllable> syllables, int end) => At(syllables, end).IsPerson;

    /// <summary>Which way a preposition or verb of motion points.</summary>
    public static Heading HeadingOf(string key) => key switch { "từ" => Heading.From, "sang" or "đến" or "tới" or "về" or "xuống" or "vào" or "ra" or "lên" => Heading.To, _ => Heading.None };

    private static AskedNoun At(IReadOnlyList<Syllable> syllables, int end)
    {
        var (one, two, three) = (Phrase(syllables, end - 1, end), Phrase(syllables, end - 2, end), Phrase(syllables, end - 3, end));
        return new AskedNoun(
            Math.Max(0, end - 2),
            People.Contains(two) || LongPeople.Contains(three),
            Countries.Contains(one) || Countries.Contains(two) || Countries.Contains(three) ? PlaceKind.Country : Cities.Contains(one) || Cities.Contains(two) ? PlaceKind.City : null);
    }

    private static int WithoutPlace(IReadOnlyList<Syllable> syllables, int end)
    {
        for (var first = Math.Max(0, end - 4); first < end; first++)
        {
            if (KnownPlaces.LengthAt(syllables, first, end) == end - first)
            {
                return first;
            }
        }

        return end;
    }

    private static string Phrase(IReadOnlyList<Syllable> syllables, int first, int end) =>
        first < 0 ? "" : string.Join(' ', Enumerable.Range(first, end - first).Select(i => syllables[i].Key));

    private static FrozenSet<string> Set(string phrases) => phrases.Split(',').ToFrozenSet(StringComparer.Ordinal);
}
