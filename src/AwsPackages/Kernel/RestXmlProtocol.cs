using System.Xml;
using System.Xml.Linq;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Util;

namespace Amazon.Kernel;

/// <summary>The rest-xml protocol of one service: method, path, query and perhaps an XML body out, XML back.</summary>
internal sealed class RestXmlProtocol(string serviceName, string version, Func<WireError, AmazonServiceException> errors)
{
    private static readonly XmlWriterSettings Settings = new() { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize };

    public InvokeOptions Operation<TRequest, TResponse>(
        string name, string method, string path, Action<IRequest, TRequest> address, Func<XElement, TResponse> read, Action<XmlWriter, TRequest> body = null)
        where TRequest : AmazonWebServiceRequest
        where TResponse : AmazonWebServiceResponse, new() => new()
        {
            RequestMarshaller = new WireMarshaller(input =>
            {
                var request = new DefaultRequest(input, serviceName) { HttpMethod = method, ResourcePath = $"/{version}{path}", UseQueryString = body is null };
                request.Headers["x-amz-api-version"] = version;
                address(request, (TRequest)input);
                if (body is not null)
                {
                    request.Headers["Content-Type"] = "application/xml";
                    request.ContentStream = Write((TRequest)input, body);
                }

                return request;
            }),
            ResponseUnmarshaller = new XmlReply<TResponse>(name, null, read, errors),
        };

    private static PooledContentStream Write<TRequest>(TRequest input, Action<XmlWriter, TRequest> body)
    {
        var content = new PooledContentStream();
        using var text = new XMLEncodedBufferTextWriter(content.BufferWriter);
        using var xml = XmlWriter.Create(text, Settings);
        body(xml, input);
        return content;
    }
}
