namespace DiplomacyBot.Language.Dates;

/// <summary>
/// What a word can mean inside a date. A set, because a word typed without accents stands for several: "toi" is tối and tới,
/// "sau" is sau and sáu.
/// </summary>
[Flags]
internal enum DateWord : ulong
{
    None = 0,
    Ngay = 1UL << 0,
    Thang = 1UL << 1,
    Nam = 1UL << 2,
    Quy = 1UL << 3,
    Tuan = 1UL << 4,
    Thu = 1UL << 5,
    Chu = 1UL << 6,
    Nhat = 1UL << 7,
    Dau = 1UL << 8,
    Giua = 1UL << 9,
    Cuoi = 1UL << 10,
    Thuong = 1UL << 11,
    Trung = 1UL << 12,
    Ha = 1UL << 13,
    Nua = 1UL << 14,

    /// <summary>sáng, trưa, chiều, tối, đêm, khuya.</summary>
    PartOfDay = 1UL << 15,
    Rang = 1UL << 16,
    Hom = 1UL << 17,
    Mai = 1UL << 18,
    Qua = 1UL << 19,
    Nay = 1UL << 20,
    Kia = 1UL << 21,

    /// <summary>"này" (this), apart from "nay" (now).</summary>
    This = 1UL << 22,
    Truoc = 1UL << 23,
    Sau = 1UL << 24,

    /// <summary>"tới": next, or to.</summary>
    Next = 1UL << 25,
    Ngoai = 1UL << 26,
    Vua = 1UL << 27,
    Roi = 1UL << 28,
    Tu = 1UL << 29,
    Den = 1UL << 30,
    Het = 1UL << 31,
    Va = 1UL << 32,
    Giai = 1UL << 33,
    Doan = 1UL << 34,
    Nhiem = 1UL << 35,

    /// <summary>"kỳ" of nhiệm kỳ, thời kỳ.</summary>
    Term = 1UL << 36,
    Thap = 1UL << 37,

    /// <summary>"niên" of thập niên, niên khóa.</summary>
    Nien = 1UL << 38,

    /// <summary>"kỷ" of thập kỷ, thế kỷ.</summary>
    Age = 1UL << 39,
    The = 1UL << 40,
    Nhung = 1UL << 41,
    Hoc = 1UL << 42,
    Khoa = 1UL << 43,
    Thoi = 1UL << 44,
    Gio = 1UL << 45,
    Phut = 1UL << 46,
    Som = 1UL << 47,

    /// <summary>mùng, rằm: usually the lunar calendar.</summary>
    Mung = 1UL << 48,

    /// <summary>âm (lịch), ÂL.</summary>
    Lunar = 1UL << 49,

    /// <summary>A month or weekday written as a word.</summary>
    Numeral = 1UL << 50,

    /// <summary>Words that turn "tuần trước" into a length of time: nhiều tuần trước, mấy hôm nay, hàng chục năm trước.</summary>
    Quantity = 1UL << 51,

    /// <summary>What is counted: triệu, độ, người, phần.</summary>
    Unit = 1UL << 52,

    /// <summary>Heads of numbered documents and addresses: số 25/2020, Nghị định 13/2023, đường 30/4.</summary>
    Heading = 1UL << 53,

    /// <summary>Words before a share: hơn 1/2, chiếm 2/3.</summary>
    Share = 1UL << 54,

    /// <summary>Words after which a bare d/m is a day even if it looks like a fraction: dịp 2/9, Quốc khánh 2/9, vào 3/11.</summary>
    Friendly = 1UL << 55,

    /// <summary>Words behind a bare d/m that no fraction has: tại, ở, ai, năm.</summary>
    SafeNext = 1UL << 56,

    /// <summary>"việt": in "viet nam" the second word is no year.</summary>
    Viet = 1UL << 57,

    /// <summary>Words that bind "đầu" to the left: lần đầu, bắt đầu, hàng đầu.</summary>
    BeforeDau = 1UL << 58,

    /// <summary>lần: "lần thứ ba" is no Tuesday.</summary>
    Lan = 1UL << 59,

    /// <summary>đó, khi: "tuần trước đó" does not hang on the reference date.</summary>
    Anaphor = 1UL << 60,

    /// <summary>mốt: the day after tomorrow.</summary>
    Mot = 1UL << 61,

    /// <summary>"bản": chủ Nhật Bản is no Sunday.</summary>
    Ban = 1UL << 62,

    /// <summary>Units that make any number before them an amount, "ngày" before it or not: 22.9 triệu.</summary>
    StrongUnit = 1UL << 63,
}
