using DiplomacyBot.Coverage.Cleaning;

namespace DiplomacyBot.Coverage.Tests.Cleaning;

public class CleaningRuleTests
{
    private const string Body1 = "Ngày 30/1, tại New York, dưới sự chủ trì của Việt Nam, Hội đồng Bảo an lần đầu tiên tổ chức phiên thảo luận về hợp tác với ASEAN.";
    private const string Body2 = "Các nước thành viên hoan nghênh việc tổ chức cuộc họp và nhấn mạnh các bài học thành công của ASEAN trong phát huy tinh thần cộng đồng.";
    private const string Body3 = "Đại sứ khẳng định Việt Nam sẽ nỗ lực thúc đẩy hợp tác toàn diện, hiệu quả giữa hai tổ chức trong năm Chủ tịch.";

    [Theory]
    [InlineData("Nhảy đến nội dung", RemovalReason.Navigation)]
    [InlineData("Trang chủ > Thời sự > Chính trị", RemovalReason.Navigation)]
    [InlineData("ĐĂNG NHẬP", RemovalReason.Navigation)]
    [InlineData("Chia sẻ", RemovalReason.ShareBar)]
    [InlineData("Nghe đọc bài", RemovalReason.ShareBar)]
    [InlineData("0:00 / 0:00", RemovalReason.ShareBar)]
    [InlineData("Theo dõi Báo Thế giới và Việt Nam trên Google News", RemovalReason.ShareBar)]
    [InlineData("Quảng cáo", RemovalReason.Promotion)]
    [InlineData("* * *", RemovalReason.LoneMark)]
    [InlineData(".", RemovalReason.LoneMark)]
    public void LinesOfThePagesFrameAboveTheTextGo(string line, RemovalReason reason) => Marks(line, Body1, Body2)[0].Reason.ShouldBe(reason);

    [Theory]
    [InlineData("Mời độc giả xem thêm video: Rộn ràng không khí Halloween trên khắp thế giới hồi năm 2024", RemovalReason.Promotion)]
    [InlineData("Xem thêm: Việt Nam ứng cử vào Hội đồng Nhân quyền nhiệm kỳ mới", RemovalReason.Promotion)]
    [InlineData(">> Xem Video:", RemovalReason.Promotion)]
    [InlineData("Xem chi tiết tại đây:", RemovalReason.Promotion)]
    [InlineData("Ảnh: Reuters", RemovalReason.PhotoCredit)]
    [InlineData("(Ảnh: THX/TTXVN)", RemovalReason.PhotoCredit)]
    [InlineData("Ảnh minh họa. (Nguồn: AFP/TTXVN)", RemovalReason.PhotoCredit)]
    [InlineData("Ảnh minh hoạ", RemovalReason.PhotoCredit)]
    [InlineData("Nguồn video: THĐT", RemovalReason.PhotoCredit)]
    [InlineData("Ảnh: Báo và phát thanh, truyền hình Gia Lai.", RemovalReason.PhotoCredit)]
    public void InvitationsAndCreditsBetweenParagraphsGo(string line, RemovalReason reason) => Marks(Body1, line, Body2, Body3)[1].Reason.ShouldBe(reason);

    [Theory]
    [InlineData("Bộ trưởng Quốc phòng Mỹ Pete Hegseth. Ảnh: Reuters")]
    [InlineData("Chủ tịch nước Lương Cường tiếp Bộ trưởng Pete Hegseth. (Ảnh: Lâm Khánh/TTXVN)")]
    [InlineData("Máy bay F-18E Super Hornet của Hải quân Mỹ. (Nguồn: MW)")]
    [InlineData("Quang cảnh Hội nghị toàn thể lần thứ 4")]
    [InlineData("Video: Chiều 2/11, tình hình ngập lụt ở xã Cẩm Duệ, tỉnh Hà Tĩnh vẫn rất phức tạp.")]
    [InlineData(">>>UBND xã đến từng hộ gia đình yêu cầu người dân di dời khỏi nơi nguy hiểm. Ảnh: THANH BÌNH")]
    public void CaptionsStayAndAreMarked(string line) => Marks(Body1, line, Body2)[1].ShouldBe(new MarkedLine(2, line, LineMark.Caption, RemovalReason.None));

    [Theory]
    [InlineData("Chia sẻ với hãng tin Sky News, nhân chứng cho biết một trong hai nghi phạm cầm theo con dao lớn.")]
    [InlineData("Quảng cáo sử dụng hình ảnh và âm thanh của cố Tổng thống Reagan trong bài phát biểu năm 1987.")]
    [InlineData("Tin giả gây tổn thương thật cho uy tín cán bộ")]
    [InlineData("Nguồn điện không ổn định đã buộc nhiều nhà máy phải thu hẹp quy mô.")]
    [InlineData("Theo dõi kết quả xổ số hôm nay nhanh chóng và chính xác nhất để không bỏ lỡ thời gian nhận thưởng.")]
    [InlineData("Công ty RussNeft, một doanh nghiệp tư nhân của Nga, sắp xếp lô hàng kể trên.")]
    [InlineData("Địa chỉ nhận ủng hộ: Ủy ban Mặt trận Tổ quốc xã Trà Tân.")]
    [InlineData("Ông nói: “Không.”")]
    [InlineData("Kết luận")]
    [InlineData("Giờ mở cửa: Từ Thứ 3 đến Chủ Nhật hàng tuần.")]
    public void SentencesAndCrossHeadingsThatOnlyLookAlikeStay(string line)
    {
        Marks(Body1, line, Body2)[1].Mark.ShouldBe(LineMark.Body);
        Marks(Body1, Body2, line)[2].Mark.ShouldBe(LineMark.Body);
    }

    [Fact]
    public void EverythingUnderAFootHeadingGoes()
    {
        var marks = Marks(Body1, Body2, "Tin cùng chuyên mục", "Bộ trưởng phát biểu tại Viện Brookings.", "Tiếp tục tạo thuận lợi cho doanh nghiệp", "(PLVN) - " + Body3, "Đọc thêm", "Việt Nam phát biểu chung tại Khóa họp 55", "(PLVN) - " + Body2);

        marks.Select(m => m.Reason == RemovalReason.RelatedStories).ShouldBe([false, false, true, true, true, true, true, true, true]);
    }

    [Theory]
    [InlineData("Đọc thêm")]
    [InlineData("Tin liên quan:")]
    [InlineData("TIN CÙNG CHUYÊN MỤC")]
    public void TextThatGoesOnBehindABoxOfLinksStays(string heading)
    {
        var marks = Marks(Body1, heading, "Việt Nam phát biểu chung tại Khóa họp 55 Hội đồng Nhân quyền", "Việt Nam - Hoa Kỳ thúc đẩy các thỏa thuận cấp cao", Body2, Body3);

        marks.Select(m => m.Mark).ShouldBe([LineMark.Body, LineMark.Removed, LineMark.Removed, LineMark.Removed, LineMark.Body, LineMark.Body]);
    }

    [Fact]
    public void ABoxHeadingAloneDoesNotCostTheParagraphUnderIt() => Marks(Body1, Body2, "Xem thêm", Body3)[3].Mark.ShouldBe(LineMark.Body);

    [Fact]
    public void AHeadingAboveTheFirstParagraphOpensNoList() => Marks("Tin nổi bật", Body1, Body2).Select(m => m.Mark).ShouldBe([LineMark.Body, LineMark.Body, LineMark.Body]);

    [Fact]
    public void TeasersWithTheirOwnDateLinesGoInEitherOrder()
    {
        Marks(Body1, Body2, "Phòng, chống xuất nhập cảnh trái phép là một nội dung quan trọng...", "24/04/2025 16:37", "Ngày 17/3, tại Hà Nội, Bộ Ngoại giao phối hợp...", "19/03/2025 16:40")
            .Count(m => m.Reason == RemovalReason.DatedTeasers).ShouldBe(4);
        Marks(Body1, Body2, "24/04/2025 16:37", "Phòng, chống xuất nhập cảnh trái phép", "19/03/2025 16:40", "Bộ Ngoại giao phối hợp tổ chức")
            .Count(m => m.Reason == RemovalReason.DatedTeasers).ShouldBe(4);
    }

    [Fact]
    public void AChronologyIsNotAListOfTeasers()
    {
        Marks(Body1, "20/9/1977", "Việt Nam gia nhập Liên hợp quốc.", "28/7/1995", "Việt Nam gia nhập ASEAN.").ShouldAllBe(m => m.Mark == LineMark.Body);
        Marks(Body1, Body2, "Việt Nam gia nhập Liên hợp quốc.", "20/9/1977", "Việt Nam gia nhập ASEAN.", "28/7/1995").ShouldAllBe(m => m.Mark == LineMark.Body);
    }

    [Fact]
    public void ASingleDateLineAtTheEndIsNoTeaser() => Marks(Body1, Body2, "05/11/2020 14:06").ShouldAllBe(m => m.Reason == RemovalReason.None);

    [Fact]
    public void ACompanysFooterGoesFromItsFirstLineOn()
    {
        var marks = Marks(
            Body1, Body2, "CÔNG TY CỔ PHẦN XÂY DỰNG VÀ THƯƠNG MẠI ABC", "logo", "Giấp phép đăng ký kinh doanh số 0100000000 cấp lần đầu ngày 29/06/2009.", "Trụ sở chính: tầng 4, Thanh Xuân, Hà Nội",
            "Email: abc@example.com", "CHI NHÁNH HỒ CHÍ MINH", "Điện thoại  Điện thoại: 1900 00 00 00");

        marks.Select(m => m.Reason == RemovalReason.CompanyFooter).ShouldBe([false, false, true, true, true, true, true, true, true]);
    }

    [Fact]
    public void WhereToSendDonationsIsPartOfTheArticle() =>
        Marks(Body1, Body2, "Mọi đóng góp xin gửi về:", "Địa chỉ: số 1 phố Huế, Hà Nội", "Điện thoại: 024 0000 0000", "Email: ungho@example.com").ShouldAllBe(m => m.Mark == LineMark.Body);

    [Fact]
    public void ALineStandingTwiceInARowStaysOnce() => Marks("Hình ảnh tại phiên họp", "Hình ảnh tại phiên họp", Body1)[1].Reason.ShouldBe(RemovalReason.Repeated);

    [Fact]
    public void TheAnnouncementOfAGalleryGoesOnlyWhereNothingFollows()
    {
        const string gallery = "Một số hình ảnh của Chủ tịch nước tại Hội nghị cấp cao:";

        Marks(Body1, gallery)[1].Reason.ShouldBe(RemovalReason.Gallery);
        Marks(Body1, gallery, Body2)[1].Mark.ShouldBe(LineMark.Body);
    }

    [Fact]
    public void TheBarOfAnAggregatorGoesWithItsNumbers() =>
        Marks(Body1, "15 giờ trước", "543", "liên quan", "Gốc").Select(m => m.Reason == RemovalReason.ShareBar).ShouldBe([false, true, true, true, true]);

    private static IReadOnlyList<MarkedLine> Marks(params string[] lines)
    {
        var sheet = new LineSheet(string.Join('\n', lines));
        ArticleCleaner.Clean(sheet);
        return sheet.Marks();
    }
}
