using DiplomacyBot.Chat;

namespace DiplomacyBot.Tests.Chat;

/// <summary>Answers that grow in the chat.</summary>
public sealed class StreamedAnswerTests
{
    [Theory]
    [InlineData("Hà Nội [1]. Sau đó là Huế [2][3].\n\nTheo *Báo* A: “giá #1 _cao_” [1]")]
    [InlineData("- 15/11/2020 [1] (theo VTV)\n\n- [2]: tiếp theo. <b>hết</b>")]
    [InlineData("Câu một [1].\nCâu hai [2](x).  \n\n\n Câu ba [20] [21].")]
    public void WhateverIsShownBeginsTheFinalMessage(string text)
    {
        var final = MarkdownText.From(text, static n => n <= CitationEntity.Most, static n => n > CitationEntity.Most);
        for (var end = 1; end <= text.Length; end++)
        {
            // An answer grows by whole sentences.
            if (end == text.Length || text[end - 1] is '.' or '\n')
            {
                final.ShouldStartWith(Shown(text[..end]));
            }
        }
    }

    private static string Shown(string text) => MarkdownText.From(text.TrimEnd(), static n => n <= CitationEntity.Most, static n => n > CitationEntity.Most);
}
