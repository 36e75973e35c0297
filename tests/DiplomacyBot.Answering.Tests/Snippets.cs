namespace DiplomacyBot.Answering.Tests;

/// <summary>Sentences as Vietnamese papers print them, short or shortened: what questions are asked about in these tests.</summary>
internal static class Snippets
{
    public static IReadOnlyList<string> All { get; } =
    [
        "Ngày 19/4, tại Hà Nội, Chủ tịch nước Nguyễn Xuân Phúc chủ trì Phiên thảo luận mở cấp cao theo hình thức kết hợp giữa trực tuyến và trực tiếp.",
        "Phiên họp có sự tham dự của Tổng Thư ký LHQ António Guterres và Tổng Thư ký ASEAN Lim Jock Hoi.",
        "Tọa đàm được chia thành 02 phiên thảo luận.",
        "Trưa ngày 22.9 (giờ địa phương), Chủ tịch nước Lương Cường đã có cuộc gặp với Tổng thư ký Liên Hiệp Quốc Antonio Guterres.",
        "Cuộc họp các quan chức cao cấp ASEAN (SOM ASEAN) đã diễn ra ngày 16-1 tại TP Nha Trang (Khánh Hòa).",
        "Trong nhiệm kỳ Chủ tịch ASEAN 2020 với chủ đề “Gắn kết và chủ động thích ứng”, Việt Nam sẽ thúc đẩy 5 ưu tiên.",
        "Việt Nam đã trao trả cho Mỹ 994 hòm đựng hài cốt, trong đó phía Mỹ đã nhận dạng được 740 trường hợp.",
        "Nga chính thức hạ thủy tàu ngầm hạt nhân Khabarovsk tại xưởng đóng tàu Sevmash ở thành phố Severodvinsk.",
        "Chiều 26/10/2025, Thủ tướng Phạm Minh Chính tham dự Hội nghị Cấp cao ASEAN-Hoa Kỳ lần thứ 13 tại Kuala Lumpur, Malaysia.",
        "AFP cho biết quân đội Nga đã phóng 270 tên lửa trong tháng 10, tăng 46% so với tháng trước đó.",
        "Vụ tấn công mạng gây thiệt hại ít nhất 1,9 tỷ bảng (2,55 tỷ USD) cho nền kinh tế Anh.",
        "Ngoại trưởng Serbia Marko Djuric chia sẻ rằng nước này sẵn sàng đăng cai tổ chức các cuộc đàm phán hòa bình.",
        "Cửa khẩu Torkham giữa Afghanistan và Pakistan đã mở lại ngày 1/11, ba tuần sau xung đột biên giới.",
        "Đại sứ Việt Nam tại Sri Lanka Trịnh Thị Tâm cho biết kim ngạch thương mại hai chiều đạt xấp xỉ 300 triệu USD.",
        "Tòa án đã lên lịch xét xử 19 ngày trước khi đưa ra phán quyết vào ngày 21-1-2026.",
        "Tổng thống Belarus Aleksandr Lukashenko tuyên bố sẽ triển khai hệ thống tên lửa Oreshnik vào tháng 12 này.",
        "Thủ tướng Campuchia Hun Manet cho biết ông đã đề cử nhà lãnh đạo Mỹ cho Giải Nobel Hòa bình.",
        "Bộ trưởng Công Thương Nguyễn Hồng Diên dự lễ ký kết tại Bắc Kinh.",
    ];

    public static string Pick(Random random) => All[random.Next(All.Count)];
}
