using System.Xml.Linq;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Util;

namespace Amazon.Kernel;

/// <summary>The query protocol of one service: a form out, XML back.</summary>
internal sealed class QueryProtocol(string serviceName, string version, Func<WireError, AmazonServiceException> errors)
{
    public InvokeOptions Operation<TRequest, TResponse>(string name, Action<QueryForm, TRequest> write, Func<XElement, TResponse> read = null)
        where TRequest : AmazonWebServiceRequest
        where TResponse : AmazonWebServiceResponse, new() => new()
        {
            RequestMarshaller = new WireMarshaller(input =>
            {
                var request = new DefaultRequest(input, serviceName) { HttpMethod = "POST", ResourcePath = "/" };
                request.Headers["Content-Type"] = "application/x-www-form-urlencoded; charset=utf-8";
                request.Parameters.Add("Action", name);
                request.Parameters.Add("Version", version);
                write(new QueryForm(request), (TRequest)input);

                // After the last parameter: this is a copy.
                request.ContentStream = AWSSDKUtils.WriteParametersToPooledStream(request);
                return request;
            }),
            ResponseUnmarshaller = new XmlReply<TResponse>(name, read is null ? null : name + "Result", read, errors),
        };
}
