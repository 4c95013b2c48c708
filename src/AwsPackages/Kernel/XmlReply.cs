using System.Net;
using System.Xml;
using System.Xml.Linq;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.Kernel;

/// <summary>Reads the replies of the query and rest-xml protocols.</summary>
/// <param name="operation">Named in errors.</param>
/// <param name="result">Element below the root that holds the output members; null if the root itself does.</param>
/// <param name="read">Output members to response; null for an operation that answers with nothing.</param>
/// <param name="errors">An error reply to the service's typed exception.</param>
internal sealed class XmlReply<TResponse>(string operation, string result, Func<XElement, TResponse> read, Func<WireError, AmazonServiceException> errors)
    : XmlResponseUnmarshaller
    where TResponse : AmazonWebServiceResponse, new()
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreWhitespace = true,
    };

    public override AmazonWebServiceResponse Unmarshall(XmlUnmarshallerContext input)
    {
        try
        {
            var root = Load(input);
            Require(root, operation + "Response");
            var response = read is null ? new TResponse() : read(result is null ? root : Require(root.Child(result), result));
            response.ResponseMetadata = new ResponseMetadata { RequestId = root.Child("ResponseMetadata")?.Text("RequestId") ?? BrokenReply.RequestIdOf(input) };
            return response;
        }
        catch (Exception e) when (e is XmlException or FormatException or OverflowException or IOException)
        {
            throw BrokenReply.Of(operation, input, input.ResponseData.StatusCode, e);
        }
    }

    public override AmazonServiceException UnmarshallException(XmlUnmarshallerContext input, Exception innerException, HttpStatusCode statusCode)
    {
        try
        {
            // Two forms: <ErrorResponse><Error><Code>, and a modelled Route 53 error as the root itself.
            var root = Load(input);
            var error = root.Child("Error") ?? root;
            return errors(new WireError(
                error.Text("Code") ?? root.Name.LocalName,
                error.Text("Message") ?? Joined(error.Texts("Messages", "Message")),
                WireError.TypeOf(error.Text("Type"), statusCode),
                root.Text("RequestId") ?? root.Text("RequestID") ?? BrokenReply.RequestIdOf(input),
                statusCode,
                innerException)
            { Messages = error.Texts("Messages", "Message") });
        }
        catch (Exception e) when (e is XmlException or IOException)
        {
            return BrokenReply.Of(operation, input, statusCode, e);
        }
    }

    private static XElement Load(XmlUnmarshallerContext input)
    {
        using var body = new BoundedStream(input.Stream);
        using var reader = XmlReader.Create(body, Settings);
        return XmlTree.Load(reader);
    }

    private static string Joined(List<string> messages) => messages is null ? null : $"[{string.Join(", ", messages)}]";

    private static XElement Require(XElement found, string name) => found?.Name.LocalName == name
        ? found
        : throw new XmlException($"<{name}> was expected, not {(found is null ? "nothing" : $"<{found.Name.LocalName}>")}.");
}
