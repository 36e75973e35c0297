using DiplomacyBot.Language.Messages;
using DiplomacyBot.Storage.Database;

namespace DiplomacyBot.Commands;

/// <summary>Why the database cannot be used, for people: {0} is its path, {1} what the system said.</summary>
internal static class StoreTexts
{
    public static readonly Phrase Busy = new(
        "Một tiến trình khác đang ghi vào cơ sở dữ liệu. Chưa có gì thay đổi; hãy chạy lại khi tiến trình đó xong, hoặc tăng DiplomacyBot:BusyTimeout.", "{0}");

    public static Phrase Of(StoreFailure failure) => failure switch
    {
        StoreFailure.CannotOpen => new("Không mở được cơ sở dữ liệu {0}: {1} Kiểm tra thư mục, hoặc chọn thư mục khác bằng --data.", "Cannot open the database {0}: {1} Check the folder, or choose another one with --data."),
        StoreFailure.ReadOnly => new("Không ghi được vào {0}. Cấp quyền ghi cho tệp và thư mục, hoặc chọn thư mục khác bằng --data.", "{0} cannot be written. Give this user write permission on the file and its folder, or choose another folder with --data."),
        StoreFailure.DiskFull => new("Ổ đĩa chứa {0} đã đầy. Những gì đã báo là xong vẫn được giữ; hãy giải phóng chỗ rồi chạy lại.", "The disk that holds {0} is full. What was reported as done is kept; free some space and run the command again."),
        StoreFailure.Corrupt => new("{0} bị hỏng, hoặc không phải cơ sở dữ liệu của chương trình này. Thay bằng bản sao lưu, hoặc chuyển tệp đi và nạp lại kho tin.", "{0} is damaged, or is not a database of this program. Put a backup in its place, or move it away and ingest the coverage again."),
        StoreFailure.NewerVersion => new("{0} do một phiên bản mới hơn của chương trình ghi. Hãy dùng phiên bản đó, hoặc chọn thư mục khác bằng --data.", "{0} was written by a newer version of this program. Use that version, or choose another folder with --data."),
        _ => new("Đọc hoặc ghi {0} gặp lỗi: {1} Kiểm tra ổ đĩa, rồi chạy: diplomacybot doctor", "Reading or writing {0} failed: {1} Check the disk, then run: diplomacybot doctor"),
    };
}
