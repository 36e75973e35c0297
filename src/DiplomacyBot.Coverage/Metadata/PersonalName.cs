using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Coverage.Metadata;

/// <summary>Whether words look like a Vietnamese person's name or pen name: two to five capitalised syllables of Vietnamese shape.</summary>
internal static partial class PersonalName
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    // Words that open names of places, offices and rubrics, never of people.
    private static readonly FrozenSet<string> OtherHeads = Keys(
        "Vịnh", "Sông", "Chợ", "Đền", "Chùa", "Nhà", "Đường", "Cầu", "Tỉnh", "Làng", "Phố", "Đảo", "Quận", "Huyện", "Xã", "Phường", "Báo", "Bộ", "Ban", "Sở",
        "Viện", "Công", "Tổng", "Chủ", "Thủ", "Ảnh", "Theo", "Nguồn", "Tin", "Xem", "Đọc", "Kết", "Nhóm", "Phóng", "Tòa", "Tạp", "Chuyên", "Cục", "Khu");

    private static readonly FrozenSet<string> OtherNames = Keys(
        "Việt Nam", "Hà Nội", "Đài Hà Nội", "Đài Loan", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Hồ Chí Minh", "Hong Kong", "Hồng Kông", "Nhân Dân", "Thế Giới", "Thanh Niên", "Tiền Phong", "Lao Động", "Tuổi Trẻ",
        "Tân Hoa Xã", "Dân Trí", "Biển Đông", "Trung Quốc", "Hàn Quốc", "Nhật Bản", "Hoa Kỳ", "Lâm Đồng", "Quảng Ngãi", "Quảng Nam", "Quảng Ninh", "Quảng Trị", "Bắc Ninh", "Hà Tĩnh");

    public static bool Is(string words)
    {
        var syllables = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return syllables.Length is >= 2 and <= 5
            && !OtherHeads.Contains(NormalForm.Key(syllables[0]))
            && !OtherNames.Contains(NormalForm.Key(words))
            && Array.TrueForAll(syllables, IsCapitalisedSyllable);
    }

    /// <summary>BÙI ĐỨC → Bùi Đức; a name not in capitals throughout stays as it is.</summary>
    public static string Show(string name)
    {
        var syllables = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var capitals = name.Length > 3 && name.All(c => !char.IsLetter(c) || char.IsUpper(c));
        return string.Join(' ', capitals ? syllables.Select(s => s[..1] + s[1..].ToLower(Vietnamese)) : syllables);
    }

    private static bool IsCapitalisedSyllable(string syllable) =>
        char.IsUpper(syllable[0]) && syllable.Length <= 7 && Shape().IsMatch(Folding.Fold(syllable))
        && (syllable.Skip(1).All(char.IsLower) || syllable.All(char.IsUpper));

    private static FrozenSet<string> Keys(params string[] words) => words.Select(NormalForm.Key).ToFrozenSet(StringComparer.Ordinal);

    // Folded: onset, nucleus, coda as the Vietnamese spelling rules allow them.
    [GeneratedRegex("^(?:b|ch?|d|gh?|gi|h|kh?|l|m|nh?|ngh?|ph|qu?|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|nh?|ng|p|t)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
