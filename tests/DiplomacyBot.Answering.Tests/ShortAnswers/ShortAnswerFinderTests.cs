namespace DiplomacyBot.Answering.Tests.ShortAnswers;

/// <summary>Questions with the sentence that answers them, and the piece of it that is the answer.</summary>
public class ShortAnswerFinderTests
{
    [Theory]
    [InlineData("Ai chủ trì Phiên thảo luận mở cấp cao ngày 19/4/2021?", "Ngày 19/4, tại Hà Nội, Chủ tịch nước Nguyễn Xuân Phúc chủ trì Phiên thảo luận mở cấp cao.", "Nguyễn Xuân Phúc")]
    [InlineData("Tổng Thư ký ASEAN tham dự phiên họp là ai?", "Phiên họp có sự tham dự của Tổng Thư ký LHQ António Guterres và Tổng Thư ký ASEAN Lim Jock Hoi.", "Lim Jock Hoi")]
    [InlineData("Ai chủ trì Tọa đàm?", "Tọa đàm diễn ra dưới sự chủ trì của Thứ trưởng Bộ Ngoại giao Lê Hoài Trung.", "Lê Hoài Trung")]
    [InlineData("Đại sứ Việt Nam tại Sri Lanka là ai?", "Đại sứ Việt Nam tại Sri Lanka Trịnh Thị Tâm cho biết kim ngạch đạt 300 triệu USD.", "Trịnh Thị Tâm")]
    [InlineData("Đối thủ duy nhất của bà Connolly là ai?", "Ứng cử viên Catherine Connolly được 40%, trong khi đối thủ duy nhất là bà Heather Humphreys chỉ được 20%.", "Heather Humphreys")]
    [InlineData("Thổ Nhĩ Kỳ cử ai làm đại sứ ở Syria?", "Thứ trưởng Ngoại giao Nuh Yilmaz đã được bổ nhiệm làm Đại sứ Thổ Nhĩ Kỳ tại Syria.", "Nuh Yilmaz")]
    [InlineData("Lãnh đạo nào đề cử ông Trump nhận giải Nobel?", "Thủ tướng Campuchia Hun Manet cho biết ông đã đề cử nhà lãnh đạo Mỹ cho Giải Nobel Hòa bình.", "Hun Manet")]
    [InlineData("Nga cử tân Tổng Công tố nào tới Hà Nội?", "Nga cử tân Tổng Công tố Alexander Gutsan tới Hà Nội.", "Alexander Gutsan")]
    [InlineData("Giám đốc nào điều trần về vụ trộm?", "Bà Laurence des Cars, Giám đốc bảo tàng, điều trần về vụ trộm.", "Laurence des Cars")]
    [InlineData("Cao ủy Nhân quyền LHQ là ai?", "Cao ủy Nhân quyền LHQ Volker Turk cho rằng không có cơ sở biện minh nào.", "Volker Turk")]
    public void People(string question, string sentence, string answer) => Sentences.Answer(question, sentence).ShouldBe(answer);

    [Theory]
    [InlineData("Chủ tịch nước Lương Cường gặp Tổng thư ký Antonio Guterres vào ngày nào?", "Trưa ngày 22.9 (giờ địa phương), Chủ tịch nước Lương Cường đã có cuộc gặp với Tổng thư ký Liên Hiệp Quốc Antonio Guterres.", "22.9")]
    [InlineData("ASEAN và Liên Hợp Quốc thiết lập quan hệ đối tác toàn diện năm nào?", "ASEAN và LHQ thiết lập quan hệ đối tác toàn diện năm 2011.", "năm 2011")]
    [InlineData("Hôm nào tòa tuyên án Yamagami?", "Tòa án đã lên lịch xét xử 19 ngày trước khi đưa ra phán quyết vào ngày 21-1-2026.", "ngày 21-1-2026")]
    [InlineData("Bao giờ Thủ tướng Orban sang Washington?", "Thủ tướng Orban sẽ đưa một phái đoàn lớn đến Washington vào ngày 7/11 để hoàn tất gói hợp tác.", "ngày 7/11")]
    [InlineData("Belarus cho Oreshnik trực chiến vào tháng nào?", "Tổng thống Belarus tuyên bố Oreshnik sẽ trực chiến vào tháng 12.", "tháng 12")]
    public void Times(string question, string sentence, string answer) => Sentences.Answer(question, sentence).ShouldEndWith(answer);

    [Theory]
    [InlineData("Cuộc họp SOM ASEAN diễn ra ở thành phố nào?", "Cuộc họp các quan chức cao cấp ASEAN (SOM ASEAN) đã diễn ra ngày 16-1 tại TP Nha Trang (Khánh Hòa).", "Nha Trang")]
    [InlineData("Nga hạ thủy tàu Khabarovsk ở thành phố nào?", "Nga chính thức hạ thủy tàu ngầm hạt nhân Khabarovsk tại xưởng đóng tàu Sevmash ở thành phố Severodvinsk.", "Severodvinsk")]
    [InlineData("Máy bay JetBlue đáp khẩn xuống thành phố nào?", "Chuyến bay của JetBlue khởi hành từ Cancun buộc phải hạ cánh khẩn cấp xuống Tampa, bang Florida.", "Tampa")]
    [InlineData("Năm APEC 2027 Việt Nam mời các nước tới đâu?", "Các nước trông đợi được đến Phú Quốc trong năm 2027 để dự Năm APEC 2027.", "Phú Quốc")]
    [InlineData("Chủ tịch nước Lương Cường tiếp Bộ trưởng Pete Hegseth ở đâu?", "Chiều 2/11, tại Phủ Chủ tịch, Chủ tịch nước Lương Cường tiếp Bộ trưởng Bộ Chiến tranh Hoa Kỳ Pete Hegseth.", "Phủ Chủ tịch")]
    [InlineData("Phiên họp về ASEAN diễn ra ở đâu?", "Ngày 30/1, tại New York, phiên họp về ASEAN đã diễn ra.", "New York")]
    public void Places(string question, string sentence, string answer) => Sentences.Answer(question, sentence).ShouldContain(answer);

    [Theory]
    [InlineData("Tọa đàm được chia thành mấy phiên?", "Tọa đàm được chia thành 02 phiên thảo luận.", "02 phiên")]
    [InlineData("Việt Nam đã trao trả cho Mỹ bao nhiêu hòm hài cốt?", "Việt Nam đã trao trả cho Mỹ 994 hòm đựng hài cốt, trong đó phía Mỹ đã nhận dạng được 740 trường hợp.", "994 hòm")]
    [InlineData("Nga phóng bao nhiêu tên lửa?", "AFP cho biết quân đội Nga đã phóng 270 tên lửa trong tháng 10, tăng 46% so với tháng trước.", "270 tên lửa")]
    [InlineData("Monsanto phải đền bao nhiêu tiền?", "Phán quyết buộc Monsanto phải bồi thường 185 triệu USD do vụ ô nhiễm ở 1 trường học.", "185 triệu USD")]
    [InlineData("Mỹ đóng cửa chính phủ mất ít nhất bn tỷ USD?", "Việc đóng cửa đã khiến kinh tế Mỹ thiệt hại ít nhất 18 tỷ USD chỉ trong bốn tuần đầu.", "18 tỷ USD")]
    [InlineData("Mỹ nhận tối đa bao nhiêu người tị nạn?", "Mỹ giới hạn số người tị nạn trong năm tài chính 2026 ở mức 7.500 người.", "7.500")]
    [InlineData("Thái hậu Sirikit mất năm bao nhiêu tuổi?", "Thái hậu Sirikit qua đời ở tuổi 93.", "93")]
    [InlineData("Bà Connolly thắng với bao nhiêu phần trăm số phiếu?", "Bà Connolly giành chiến thắng với 63% số phiếu trước 2 đối thủ.", "63%")]
    [InlineData("Thủ tướng dự Hội nghị Cấp cao ASEAN-Hoa Kỳ lần thứ mấy?", "Thủ tướng Phạm Minh Chính tham dự Hội nghị Cấp cao ASEAN-Hoa Kỳ lần thứ 13 tại Kuala Lumpur.", "13")]
    public void Numbers(string question, string sentence, string answer) => Sentences.Answer(question, sentence).ShouldContain(answer);

    [Theory]
    [InlineData("Chủ đề của năm Chủ tịch ASEAN 2020 là gì?", "Trong nhiệm kỳ Chủ tịch ASEAN 2020 với chủ đề “Gắn kết và chủ động thích ứng”, Việt Nam sẽ thúc đẩy 5 ưu tiên.", "Gắn kết và chủ động thích ứng")]
    [InlineData("Chỉ thị nào nói về nâng tầm đối ngoại đa phương?", "Chỉ thị 25 của Ban Bí thư nói về đẩy mạnh và nâng tầm đối ngoại đa phương đến năm 2030.", "Chỉ thị 25")]
    [InlineData("Cửa khẩu nào giữa Afghanistan và Pakistan đã mở lại?", "Cửa khẩu Torkham giữa Afghanistan và Pakistan đã mở lại ngày 1/11.", "Torkham")]
    [InlineData("Tổng Bí thư nói chuyện ở trường đại học nào?", "Ngày 28/10, tại Đại học Oxford, Tổng Bí thư đã nói chuyện.", "Oxford")]
    public void Things(string question, string sentence, string answer) => Sentences.Answer(question, sentence).ShouldContain(answer);

    [Theory]
    [InlineData("Thủ tướng dự hội nghị ngày nào, ở đâu?", "Chiều 26/10/2025, Thủ tướng tham dự hội nghị tại Kuala Lumpur, Malaysia.", "26/10/2025", "Kuala Lumpur")]
    [InlineData("Ai chủ trì phiên họp, ở đâu?", "Tại New York, Đại sứ Đặng Đình Quý chủ trì phiên họp.", "Đặng Đình Quý", "New York")]
    public void SeveralKindsEachGetTheirs(string question, string sentence, string first, string second)
    {
        var found = Sentences.Find(question, sentence);
        found.Count.ShouldBe(2);
        found[0].ShouldContain(first);
        found[1].ShouldContain(second);
    }

    [Theory]
    [InlineData("Ai chủ trì phiên họp?", "Phiên họp diễn ra tốt đẹp.")]
    [InlineData("Phiên họp diễn ra ngày nào?", "Phiên họp diễn ra tốt đẹp.")]
    [InlineData("Phiên họp có bao nhiêu người dự?", "Phiên họp diễn ra tốt đẹp.")]
    [InlineData("Phiên họp có diễn ra không?", "Ngày 2/11, phiên họp diễn ra tại Hà Nội.")]
    [InlineData("Vì sao phiên họp diễn ra?", "Ngày 2/11, phiên họp diễn ra tại Hà Nội.")]
    public void NothingOfTheKindIsNoAnswer(string question, string sentence) => Sentences.Find(question, sentence).ShouldBeEmpty();

    [Theory]
    [InlineData("Ông Lương Cường gặp ai?", "Ông Lương Cường gặp ông Santiago Peña.", "Lương Cường")]
    [InlineData("Việt Nam thăm nước nào?", "Đoàn Việt Nam thăm Malaysia.", "Việt Nam")]
    [InlineData("Ngoài 30 máy bay, Malaysia mua bao nhiêu máy bay?", "Malaysia mua 30 máy bay rồi mua thêm 12 máy bay.", "30 máy bay")]
    public void WhatTheQuestionAlreadySaysIsNotItsAnswer(string question, string sentence, string said) => Sentences.Find(question, sentence).ShouldNotContain(said);
}
