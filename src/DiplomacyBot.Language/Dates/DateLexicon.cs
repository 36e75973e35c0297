using System.Collections.Frozen;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Language.Dates;

/// <summary>The words that dates are made of, with their accents and without.</summary>
internal static class DateLexicon
{
    /// <summary>Longer words never matter, so the scanner does not look them up.</summary>
    public const int LongestWord = 8;

    private static readonly (string Words, DateWord Meaning)[] Meanings =
    [
        ("ngày", DateWord.Ngay), ("tháng", DateWord.Thang), ("năm", DateWord.Nam), ("quý", DateWord.Quy), ("tuần", DateWord.Tuan),
        ("thứ", DateWord.Thu), ("chủ", DateWord.Chu), ("nhật", DateWord.Nhat),
        ("đầu", DateWord.Dau), ("giữa", DateWord.Giua), ("cuối", DateWord.Cuoi), ("nửa", DateWord.Nua),
        ("thượng", DateWord.Thuong), ("trung", DateWord.Trung), ("hạ", DateWord.Ha),
        ("sáng trưa chiều tối đêm khuya", DateWord.PartOfDay), ("rạng", DateWord.Rang), ("sớm", DateWord.Som),
        ("hôm", DateWord.Hom), ("mai", DateWord.Mai), ("mốt", DateWord.Mot),
        ("qua", DateWord.Qua), ("nay", DateWord.Nay), ("kia", DateWord.Kia), ("này", DateWord.This),
        ("trước", DateWord.Truoc), ("sau", DateWord.Sau), ("tới", DateWord.Next), ("ngoái", DateWord.Ngoai),
        ("vừa", DateWord.Vua), ("rồi", DateWord.Roi),
        ("từ", DateWord.Tu), ("đến", DateWord.Den), ("hết", DateWord.Het), ("và", DateWord.Va),
        ("giai", DateWord.Giai), ("đoạn", DateWord.Doan), ("nhiệm", DateWord.Nhiem), ("kỳ kì", DateWord.Term), ("thời", DateWord.Thoi),
        ("thập", DateWord.Thap), ("niên", DateWord.Nien), ("kỷ kỉ", DateWord.Age), ("thế", DateWord.The), ("những", DateWord.Nhung),
        ("học", DateWord.Hoc), ("khóa khoá", DateWord.Khoa), ("giờ h g", DateWord.Gio), ("phút", DateWord.Phut),
        ("mùng mồng rằm", DateWord.Mung), ("âm âl", DateWord.Lunar), ("việt", DateWord.Viet), ("lần", DateWord.Lan), ("bản", DateWord.Ban),
        ("đó khi", DateWord.Anaphor),
        ("lần bắt ban hàng bước dẫn đứng", DateWord.BeforeDau),
        ("giêng một hai ba tư bốn năm sáu bảy bẩy tám chín mười chạp", DateWord.Numeral),
        ("mấy vài nhiều những các bao chục trăm rưỡi nửa mỗi hàng hằng mọi từng", DateWord.Quantity),
        ("triệu tỷ tỉ nghìn ngàn độ m km mm cm kg g tấn tạ người điểm phần lần giờ tiếng phút giây usd eur euro đô đồng vnd vnđ ha lít "
            + "thùng chiếc mét inch bàn trận hộ "
            + "ngày tuần tuổi ca quả tên con cái bộ đơn tàu xe loại suất nước giải ngôi lượt mw gw kwh", DateWord.Unit),
        ("triệu tỷ tỉ nghìn ngàn độ m km mm cm kg tấn lít ha usd", DateWord.StrongUnit),
        ("số quyết định tư thị luật lệnh văn tập nghị đường phố viện kiệt hẻm ngõ nhà tổ cầu lớp viên lộ cấp hộ thửa khối trường phòng tờ điểm", DateWord.Heading),
        ("chiếm gần hơn khoảng bằng đạt còn trên dưới quá giảm tăng có tổng là cộng góp nhất được", DateWord.Share),
        ("vào dịp lễ khánh niệm binh trước sau từ đến tới phiên mai nay qua sinh", DateWord.Friendly),
        ("tại ở ai do và đến tới vừa năm về nào này vào bởi có", DateWord.SafeNext),
    ];

    private static readonly (string Word, int Number)[] Numbers =
    [
        ("giêng", 1), ("một", 1), ("hai", 2), ("ba", 3), ("tư", 4), ("bốn", 4), ("năm", 5), ("sáu", 6), ("bảy", 7), ("bẩy", 7),
        ("tám", 8), ("chín", 9), ("mười", 10), ("chạp", 12),
    ];

    private static readonly FrozenDictionary<string, (DateWord, int)>.AlternateLookup<ReadOnlySpan<char>> Accented = Build(fold: false);

    private static readonly FrozenDictionary<string, (DateWord, int)>.AlternateLookup<ReadOnlySpan<char>> Folded = Build(fold: true);

    /// <summary>Meanings of a lower-case word, and its value when it is a numeral.</summary>
    public static (DateWord Meaning, int Number) Find(ReadOnlySpan<char> lowerCaseWord, bool accentless) =>
        (accentless ? Folded : Accented).TryGetValue(lowerCaseWord, out var found) ? found : default;

    private static FrozenDictionary<string, (DateWord, int)>.AlternateLookup<ReadOnlySpan<char>> Build(bool fold)
    {
        var words = new Dictionary<string, (DateWord Meaning, int Number)>(StringComparer.Ordinal);
        foreach (var (list, meaning) in Meanings)
        {
            foreach (var word in list.Split(' '))
            {
                var key = fold ? Folding.Fold(word) : word;
                words[key] = (words.GetValueOrDefault(key).Meaning | meaning, 0);
            }
        }

        foreach (var (word, number) in Numbers)
        {
            var key = fold ? Folding.Fold(word) : word;
            words[key] = (words[key].Meaning, number);
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
