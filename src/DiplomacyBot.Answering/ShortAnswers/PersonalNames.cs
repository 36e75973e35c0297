using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.ShortAnswers;

/// <summary>Tells names of people from names of bodies among runs of capitalised syllables.</summary>
internal static class PersonalNames
{
    /// <summary>Vietnamese and Sino-Vietnamese family names.</summary>
    private static readonly HashSet<string> Families = Set(
        "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý tô lương đinh trịnh mai đào cao tạ tăng hà lâm thái châu chu tống từ kiều thạch quách vương la lưu đoàn tôn nghiêm thân "
        + "khuất doãn ninh phùng hứa trương tập đổng hàn mã triệu tần lã lữ giang bành kim");

    /// <summary>What names of ministries, parties, companies and the like begin with.</summary>
    private static readonly HashSet<string> Bodies = Set(
        "bộ ủy ban hội đảng quốc liên viện tòa cục sở trung công tập báo đài nhà đại quân ngân hiệp tổ khối phái cơ lầu điện hãng tạp kỳ hiệp cộng văn phòng tỉnh thành cảng sân trường học nghị luật đoàn mặt trận quỹ");

    /// <summary>True for a Vietnamese or Sino-Vietnamese family name.</summary>
    /// <param name="key">A syllable in normal form.</param>
    public static bool IsFamily(string key) => Families.Contains(key);

    /// <summary>True when the run begins as the name of a body does: Bộ Ngoại (giao), Hội đồng Bảo (an).</summary>
    public static bool IsBody(IReadOnlyList<Syllable> syllables, int first) => Bodies.Contains(syllables[first].Key) && !Families.Contains(syllables[first].Key);

    /// <summary>True for two to five syllables that are a Vietnamese name by their first one, or foreign.</summary>
    public static bool LooksLikeOne(IReadOnlyList<Syllable> syllables, int first, int last)
    {
        if (last - first is < 1 or > 4)
        {
            return false;
        }

        for (var i = first; i <= last; i++)
        {
            if (!VietnameseSyllable.IsPossible(syllables[i].Key))
            {
                return true;
            }
        }

        return Families.Contains(syllables[first].Key);
    }

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
