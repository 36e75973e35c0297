namespace DiplomacyBot.Channels.Tests.Activities;

/// <summary>Activities as real clients send them (Agents Playground 0.2.28, Web Chat 4.18.1), ids shortened.</summary>
public static class RecordedActivities
{
    public const string Message = """
        {"type":"message","text":"RCEP được ký ngày nào?","id":"2544386e-f75a","from":{"id":"user-id-0","name":"Alex Wilber","aadObjectId":"0000-0020"},
         "timestamp":"2026-11-22T04:55:10.584Z","localTimestamp":"2026-11-22T04:55:10.584+00:00","localTimezone":"UTC",
         "serviceUrl":"http://localhost:56150/_connector","conversation":{"conversationType":"personal","tenantId":"0000-0001","id":"638b0ae0-f6fd"},
         "recipient":{"id":"0000-0011","name":"Test Bot"},"textFormat":"plain","locale":"en-US",
         "entities":[{"type":"clientInfo","locale":"en-US","country":"US","platform":"Web","timezone":"UTC"}],
         "channelData":{"tenant":{"id":"0000-0001"}},"channelId":"msteams"}
        """;

    public const string GroupMessage = """
        {"type":"message","text":"<at>Test Bot</at> xin chào","id":"g1","from":{"id":"user-id-0","name":"Alex Wilber"},
         "serviceUrl":"http://localhost:56150/_connector","conversation":{"isGroup":true,"conversationType":"groupChat","id":"99a38420"},
         "recipient":{"id":"0000-0011","name":"Test Bot"},"channelId":"msteams",
         "entities":[{"type":"mention","text":"<at>Test Bot</at>","mentioned":{"id":"0000-0011","name":"Test Bot"}}]}
        """;

    public const string MembersAdded = """
        {"type":"conversationUpdate","id":"c1","serviceUrl":"http://localhost:56150/_connector","channelId":"msteams",
         "from":{"id":"user-id-0"},"recipient":{"id":"0000-0011","name":"Test Bot"},"conversation":{"conversationType":"personal","id":"638b0ae0-f6fd"},
         "membersAdded":[{"id":"user-id-0","name":"Alex Wilber","aadObjectId":"0000-0020"},{"id":"0000-0011","name":"Test Bot"}]}
        """;

    public const string Installed = """
        {"type":"installationUpdate","action":"add","id":"i1","serviceUrl":"http://localhost:56150/_connector","channelId":"msteams",
         "from":{"id":"user-id-0"},"recipient":{"id":"0000-0011"},"conversation":{"conversationType":"personal","id":"638b0ae0-f6fd"}}
        """;

    public const string Feedback = """
        {"type":"invoke","name":"message/submitAction","id":"f1","serviceUrl":"http://localhost:56150/_connector","channelId":"msteams",
         "from":{"id":"user-id-0"},"recipient":{"id":"0000-0011"},"conversation":{"conversationType":"personal","id":"638b0ae0-f6fd"},
         "value":{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":\"tốt\"}"}}}
        """;

    public const string CardSubmit = """
        {"type":"message","id":"s1","replyToId":"r1","value":{"question":"Còn lần thứ 37?","page":2.50,"deep":{"list":[1,null,true,"x"]}},
         "serviceUrl":"http://localhost:56150/_connector","channelId":"msteams","from":{"id":"user-id-0"},"recipient":{"id":"0000-0011"},
         "conversation":{"id":"638b0ae0-f6fd"}}
        """;

    public const string Citations = """
        {"type":"message","text":"Hà Nội [1]","entities":[{"type":"https://schema.org/Message","@type":"Message","@context":"https://schema.org","@id":"",
         "additionalType":["AIGeneratedContent"],"citation":[{"@type":"Claim","position":1,
         "appearance":{"@type":"DigitalDocument","name":"Tên bài","url":"https://example.org/a","abstract":"Câu trích"}}]}],
         "suggestedActions":{"to":[],"actions":[{"type":"imBack","title":"Hỏi","value":"Hỏi","channelData":{"x":1}}],"extra":1},
         "attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"1.5","body":[]},"thumbnailUrl":"https://example.org/t.png"}],
         "reactionsAdded":[{"type":"like","x":1}],"somethingNew":{"a":[1,2,{"b":"c"}]},"importance":"high","expiration":"2030-01-01T00:00:00Z",
         "conversation":{"id":"c","new":1},"from":{"id":"f","properties":{"p":1}}}
        """;

    public static IReadOnlyList<string> Each => [Message, GroupMessage, MembersAdded, Installed, Feedback, CardSubmit, Citations];

    public static TheoryData<string> All => [.. Each];
}
