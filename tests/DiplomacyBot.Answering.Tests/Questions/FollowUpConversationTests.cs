using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.Questions.FollowUps;

namespace DiplomacyBot.Answering.Tests.Questions;

/// <summary>
/// Whole conversations, as readers of diplomatic news hold them. Each line is a turn: the question, behind # what it was answered, behind => the standalone question
/// (= for the question itself).
/// </summary>
public class FollowUpConversationTests
{
    [Theory]
    [InlineData("""
        Hội nghị cấp cao ASEAN lần thứ 36 diễn ra ở đâu? # Đà Nẵng => =
        ASEAN và Liên hợp quốc thiết lập quan hệ đối tác toàn diện năm nào? # 2011 => =
        Còn lần thứ 37? => Hội nghị cấp cao ASEAN lần thứ 37 diễn ra ở đâu?
        """)]
    [InlineData("""
        Tổng thống Mỹ gặp Chủ tịch Trung Quốc ở đâu? # Hàn Quốc => =
        Khi nào? # ngày 30/10 => Khi nào (Tổng thống Mỹ gặp Chủ tịch Trung Quốc)?
        Ông ấy nói gì? => Tổng thống Mỹ nói gì (Tổng thống Mỹ gặp Chủ tịch Trung Quốc)?
        Timor-Leste gia nhập ASEAN khi nào? # 26/10 => =
        """)]
    [InlineData("""
        Thủ tướng Nhật Bản là ai? # Sanae Takaichi => =
        Bà ấy gặp ai ở Busan? => Thủ tướng Nhật Bản Sanae Takaichi gặp ai ở Busan?
        Còn Tổng thống Hàn Quốc? => Tổng thống Hàn Quốc gặp ai ở Busan?
        Công ước Hà Nội được mở ký ngày nào? => =
        """)]
    [InlineData("""
        Thái Lan mua bao nhiêu máy bay Mỹ? # 80 máy bay => =
        Còn Malaysia? # 30 máy bay => Malaysia mua bao nhiêu máy bay Mỹ?
        Thế còn Campuchia thì sao? => Campuchia mua bao nhiêu máy bay Mỹ?
        Ai ký Công ước Hà Nội? => =
        """)]
    [InlineData("""
        Việt Nam xuất khẩu bao nhiêu gạo? => =
        Còn Thái Lan? => Thái Lan xuất khẩu bao nhiêu gạo?
        Còn năm 2024? => Thái Lan xuất khẩu bao nhiêu gạo năm 2024?
        Còn năm 2025? => Thái Lan xuất khẩu bao nhiêu gạo năm 2025?
        """)]
    [InlineData("""
        Ai là Tổng Thư ký Liên hợp quốc? # António Guterres => =
        Ông ấy đến Hà Nội khi nào? # sáng 25/10 => Tổng Thư ký Liên hợp quốc António Guterres đến Hà Nội khi nào?
        Ông gặp ai? => Tổng Thư ký Liên hợp quốc António Guterres gặp ai (Tổng Thư ký Liên hợp quốc António Guterres đến Hà Nội)?
        """)]
    [InlineData("""
        Bão Kalmaegi đổ bộ vào đâu? => =
        Bao nhiêu người chết? => Bao nhiêu người chết (Bão Kalmaegi đổ bộ)?
        Còn ở Philippines? => Bao nhiêu người chết ở Philippines (Bão Kalmaegi đổ bộ)?
        Giá vàng hôm nay thế nào? => =
        """)]
    [InlineData("""
        Chính phủ Mỹ đóng cửa bao lâu? => =
        Vì sao? => Vì sao (Chính phủ Mỹ đóng cửa)?
        Bao nhiêu nhân viên bị ảnh hưởng? => Bao nhiêu nhân viên bị ảnh hưởng (Chính phủ Mỹ đóng cửa)?
        Nga phóng bao nhiêu UAV vào Ukraine? => =
        """)]
    [InlineData("""
        Tổng Bí thư Tô Lâm thăm nước nào? # Anh => =
        Từ ngày nào? => Từ ngày nào (Tổng Bí thư Tô Lâm thăm)?
        Ông gặp ai ở đó? => Tổng Bí thư Tô Lâm gặp ai ở Anh (Tổng Bí thư Tô Lâm thăm)?
        Vua Charles nói gì? => =
        Còn Thủ tướng Anh? => Thủ tướng Anh nói gì?
        """)]
    [InlineData("""
        APEC 2025 tổ chức ở đâu? # Hàn Quốc => =
        Còn năm 2026? => APEC năm 2026 tổ chức ở đâu?
        Thế còn 2027? => APEC năm 2027 tổ chức ở đâu?
        Việt Nam có bao nhiêu đại biểu? => =
        """)]
    [InlineData("""
        Tổng thống Venezuela là ai? # Nicolás Maduro => =
        Mỹ điều tàu nào tới gần nước này? => Mỹ điều tàu nào tới gần Venezuela (Tổng thống Venezuela)?
        Tổng thống Nga nói gì về việc đó? => Tổng thống Nga nói gì về việc đó (Mỹ điều tàu tới gần Venezuela; Tổng thống Venezuela)?
        """)]
    [InlineData("""
        thu tuong nhat ban la ai # Sanae Takaichi => =
        ba ay gap ai o busan => thu tuong nhat ban Sanae Takaichi gap ai o busan
        gia vang hom nay bao nhieu => =
        """)]
    [InlineData("""
        tong thong my gap ai o busan => =
        khi nao => khi nao (tong thong my gap o busan)?
        timor leste gia nhap asean khi nao => =
        """)]
    [InlineData("""
        Hội nghị Cấp cao ASEAN lần thứ 47 diễn ra ở đâu? # Kuala Lumpur => =
        Ai chủ trì? => Ai chủ trì (Hội nghị Cấp cao ASEAN lần thứ 47 diễn ra)?
        Còn lần thứ 48? => Ai chủ trì (Hội nghị Cấp cao ASEAN lần thứ 48 diễn ra)?
        """)]
    [InlineData("""
        Pháp có thủ tướng mới chưa? => =
        Nước này nợ bao nhiêu? => Pháp nợ bao nhiêu (Pháp có thủ tướng mới chưa)?
        Tổng thống Pháp là ai? # Emmanuel Macron => =
        Ông ấy thăm nước nào? => Tổng thống Pháp Emmanuel Macron thăm nước nào?
        """)]
    [InlineData("""
        Thành phố nào ở Sudan rơi vào tay RSF? # el-Fasher => =
        Ở đó có bao nhiêu người tị nạn? => Ở el-Fasher có bao nhiêu người tị nạn (Sudan rơi vào tay RSF)?
        Ai là Tổng thống Indonesia? # Prabowo Subianto => =
        Ông ấy bao nhiêu tuổi? => Tổng thống Indonesia Prabowo Subianto bao nhiêu tuổi?
        """)]
    [InlineData("""
        Nga phóng bao nhiêu tên lửa vào Kiev? => =
        Bao nhiêu người bị thương? => Bao nhiêu người bị thương (Nga phóng tên lửa vào Kiev)?
        Đại sứ Việt Nam tại Myanmar là ai? # Lý Quốc Tuấn => =
        Ông ấy nói gì? => Đại sứ Việt Nam tại Myanmar Lý Quốc Tuấn nói gì?
        """)]
    [InlineData("""
        Thủ tướng Phạm Minh Chính dự hội nghị nào ở Kuala Lumpur? => =
        Ông hội đàm với ai? => Thủ tướng Phạm Minh Chính hội đàm với ai (Thủ tướng Phạm Minh Chính dự hội nghị ở Kuala Lumpur)?
        Hai bên thống nhất điều gì? => Hai bên thống nhất điều gì (Thủ tướng Phạm Minh Chính hội đàm; Thủ tướng Phạm Minh Chính dự hội nghị ở Kuala Lumpur)?
        """)]
    [InlineData("""
        Công ước Hà Nội được mở ký ở đâu? # Hà Nội => =
        Có bao nhiêu nước ký? => Có bao nhiêu nước ký (Công ước Hà Nội được mở ký)?
        Công ước đó có hiệu lực khi nào? => Công ước Hà Nội có hiệu lực khi nào (Công ước Hà Nội được mở ký)?
        Trump nói gì về Ukraine? => =
        """)]
    [InlineData("""
        Trump gặp ai ở Busan? # Tập Cận Bình => =
        Bà Takaichi gặp ai? => =
        Ông Putin nói gì? => =
        """)]
    [InlineData("""
        Mỹ áp thuế Brazil bao nhiêu phần trăm? # 50% => =
        Tổng thống nước này phản ứng ra sao? => Tổng thống Brazil phản ứng ra sao (Mỹ áp thuế Brazil phần trăm)?
        EU nói gì? => =
        """)]
    [InlineData("""
        RSF chiếm el-Fasher khi nào? => =
        Vì sao? => Vì sao (RSF chiếm el-Fasher)?
        Liên hợp quốc nói gì về vụ này? => Liên hợp quốc nói gì về vụ này (RSF chiếm el-Fasher)?
        thái lan và campuchia ký gì ở malaysia => =
        """)]
    [InlineData("""
        Nước nào vừa gia nhập ASEAN? # Timor-Leste => =
        Nước này có bao nhiêu dân? => Timor-Leste có bao nhiêu dân (vừa gia nhập ASEAN)?
        Đại diện Australia dự lễ ký ở Hà Nội nói tấn công mạng làm nước này thiệt hại bao nhiêu tiền? => =
        """)]
    [InlineData("""
        Thủ tướng Thái Lan và Thủ tướng Campuchia gặp nhau ở đâu? => =
        Họ ký gì? => Họ ký gì (Thủ tướng Thái Lan và Thủ tướng Campuchia gặp nhau)?
        Ai chứng kiến? => Ai chứng kiến (Thủ tướng Thái Lan và Thủ tướng Campuchia gặp nhau)?
        Bà con nông dân miền Trung được hỗ trợ gì? => =
        """)]
    [InlineData("""
        Ulf Kristersson là ai? # cùng nhau đến thăm nhà máy Saab => =
        Ông ấy nói việc giao Gripen mất bao lâu? # 3 năm => Ulf Kristersson nói việc giao Gripen mất bao lâu?
        """)]
    [InlineData("""
        Ai cứu ông Hồ Văn Bưởng? # ra ngoài và đưa đi cấp => =
        Ông ấy bao nhiêu tuổi? # 1987 => Ông Hồ Văn Bưởng bao nhiêu tuổi (cứu ông Hồ Văn Bưởng)?
        """)]
    [InlineData("""
        Hun Sen là ai? # Paetongtarn Shinawatra => =
        Ông ấy gặp ai? => Hun Sen gặp ai?
        """)]
    [InlineData("""
        Tổng thống Putin là ai? # Donald Trump => =
        Ông ấy nói gì? => Tổng thống Putin nói gì?
        """)]
    [InlineData("""
        Tổng thống Paraguay là ai? # thăm chính thức Việt Nam => =
        Ông ấy nói gì? => Tổng thống Paraguay nói gì?
        """)]
    [InlineData("""
        Thống đốc bang New York là ai? # Kathy Hochul => =
        Còn Louisiana? # Jeff Landry => Thống đốc bang Louisiana là ai?
        Còn New Mexico? # Michelle Lujan Grisham => Thống đốc bang New Mexico là ai?
        Bà ấy nói gì? => Michelle Lujan Grisham nói gì (Thống đốc bang New Mexico)?
        """)]
    [InlineData("""
        Thống đốc California là ai? => =
        Còn Texas? => Thống đốc Texas là ai?
        Còn New Mexico? => Thống đốc New Mexico là ai?
        """)]
    [InlineData("""
        Trưởng bản Huổi Thanh 1 là ai? # Đặng Văn Néng => =
        Bản đó có bao nhiêu hộ? # 100 hộ => Bản Huổi Thanh 1 có bao nhiêu hộ (Trưởng bản Huổi Thanh 1)?
        Còn người Dao? => Bản Huổi Thanh 1 có bao nhiêu hộ (người Dao)?
        Còn người Thái? => Bản Huổi Thanh 1 có bao nhiêu hộ (người Thái)?
        Còn Huổi Thanh 2? => Bản Huổi Thanh 2 có bao nhiêu hộ (người Thái)?
        """)]
    [InlineData("""
        Anh Đặng Văn Néng là trưởng bản nào? # Huổi Thanh 1 => =
        Bản đó có bao nhiêu hộ? => Bản Huổi Thanh 1 có bao nhiêu hộ (Anh Đặng Văn Néng là trưởng bản)?
        """)]
    [InlineData("""
        Anh Đặng Văn Néng là trưởng bản nào? # nụ cười hồn hậu => =
        Bản đó có bao nhiêu hộ? => Bản đó có bao nhiêu hộ (Anh Đặng Văn Néng là trưởng bản)?
        """)]
    [InlineData("""
        Bão Kalmaegi đổ bộ vào đâu? # Dự báo hướng di chuyển => =
        Bao nhiêu người chết? => Bao nhiêu người chết (Bão Kalmaegi đổ bộ)?
        Còn trẻ em? => Bao nhiêu người chết (trẻ em; Bão Kalmaegi đổ bộ)?
        Còn người già? => Bao nhiêu người chết (người già; Bão Kalmaegi đổ bộ)?
        """)]
    [InlineData("""
        Mỹ trừng phạt tập đoàn dầu khí nào của Nga? # dầu khí lớn Rosneft và Lukoil của Nga => =
        vi sao => vi sao (Mỹ trừng phạt tập đoàn dầu khí của Nga)?
        Nước này phản ứng ra sao? => Nga phản ứng ra sao (Mỹ trừng phạt tập đoàn dầu khí của Nga)?
        Ông Putin nói gì về việc đó? => Ông Putin nói gì về việc đó (Nga phản ứng; Mỹ trừng phạt tập đoàn dầu khí của Nga)?
        Khi nào? => Khi nào (Ông Putin nói; Mỹ trừng phạt tập đoàn dầu khí của Nga)?
        """)]
    [InlineData("""
        Mỹ áp thuế Canada bao nhiêu? # 35% => =
        Con Trung Quoc? => Mỹ áp thuế Trung Quoc bao nhiêu?
        """)]
    [InlineData("""
        Mỹ áp thuế Canada bao nhiêu? # 35% => =
        Còn EU? => Mỹ áp thuế EU bao nhiêu?
        Còn Trung Quốc? => Mỹ áp thuế Trung Quốc bao nhiêu?
        """)]
    [InlineData("""
        Việt Nam ký gì với Nhật Bản? => =
        Còn Hàn Quốc? => Việt Nam ký gì với Hàn Quốc?
        """)]
    [InlineData("""
        Đại sứ Việt Nam tại Myanmar là ai? => =
        Còn Lào? => Đại sứ Việt Nam tại Lào là ai?
        """)]
    [InlineData("""
        tổng thống hàn quốc là ai # Lee Jae Myung => =
        ong ay gap ai => tổng thống hàn quốc Lee Jae Myung gap ai
        con trung quoc => tổng thống trung quoc gap ai
        """)]
    [InlineData("""
        Thủ tướng Malaysia Anwar Ibrahim gặp ai? => =
        Còn Thái Lan? => Thủ tướng Thái Lan gặp ai?
        """)]
    [InlineData("""
        Tập đoàn Rosneft bị trừng phạt khi nào? => =
        Tập đoàn này phản ứng thế nào? => Tập đoàn Rosneft phản ứng thế nào (Tập đoàn Rosneft bị trừng phạt)?
        Còn Lukoil? => Tập đoàn Lukoil phản ứng thế nào?
        """)]
    [InlineData("""
        Đảng nào dẫn đầu bầu cử Hà Lan cuối tháng 10? # đảng D66 => =
        Họ được khoảng mấy ghế? => Họ được khoảng mấy ghế (Đảng dẫn đầu bầu cử Hà Lan cuối tháng 10)?
        Còn phe của ông Wilders? => Phe của ông Wilders được khoảng mấy ghế?
        """)]
    [InlineData("""
        Ông Trump nói gì? => =
        Còn Putin? => Ông Putin nói gì?
        Còn Elon Musk? => Elon Musk nói gì?
        """)]
    public void EachTurnStandsAloneWithItsOwnTopicOnly(string conversation)
    {
        var earlier = new List<EarlierQuestion>();
        foreach (var turn in conversation.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = turn.Split(" => ");
            var asked = parts[0].Split(" # ");
            var standalone = FollowUpRewriter.Rewrite(asked[0], earlier);
            standalone.Text.ShouldBe(parts[1] == "=" ? asked[0] : parts[1]);
            standalone.FollowsUp.ShouldBe(parts[1] != "=");
            earlier.Add(new EarlierQuestion(standalone.Text, asked.Length > 1 ? asked[1] : null));
        }
    }
}
